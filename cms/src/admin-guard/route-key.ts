/** How a route is named in the lists of routes: `GET /upload/files/:id`. */
export function routeKey(method: string, path: string): string {
  return `${method.trim().toUpperCase()} ${path.trim().replace(/\/+$/, '')}`;
}
