import { cacheControls, unchangingPaths } from '../publisher/site-server/cache-control.ts';
import { contentTypes, otherContentType } from '../publisher/site-server/content-type.ts';
import { securityHeaders } from '../publisher/site-server/security-headers.ts';
import { tableLines } from './table-lines.ts';

/** Addresses of pages without their slash. */
const folders = '^(?:/[\\w-]+)+$';

/** The configuration by which Caddy (2.6 or newer) serves the site as our own server does. */
export function caddyfile(): string {
  return `# Written by \`pnpm --filter @civil-society/site servers\`: change site/servers/caddyfile.ts instead.
# SITE_ADDRESS: the host name, for which Caddy gets a certificate by itself, or http://:8080 behind a proxy.
# SITE_ROOT: the folder that is served, $DATA_DIR/current/site.

(site_headers) {
	header {
${tableLines(2, securityHeaders, (name, value) => `${name} "${value}"`)}
		Vary Accept-Encoding
		-Server
		# Last, in place of what Caddy sets by itself.
		defer
	}
}

{$SITE_ADDRESS} {
	root * {$SITE_ROOT}
	import site_headers

	route {
		@writing not method GET HEAD
		handle @writing {
			header Allow "GET, HEAD"
			respond 405
		}

		# A page has one address, and compressed copies have none.
		@hidden path *.br *.gz */index.html /404.html
		error @hidden 404

		# What no file is called would be an error of the file system.
		@odd path_regexp [\\x00-\\x1f]|[^/]{250}|^.{1000}
		error @odd 404

		# What has matched, not {path}: \`//evil.example/..\` is a folder as well, but not of ours.
		@folderWithQuery {
			path_regexp folder ${folders}
			file {path}/index.html
			expression {query} != ""
		}
		redir @folderWithQuery {re.folder.0}/?{query} 301
		@folder {
			path_regexp folder ${folders}
			file {path}/index.html
		}
		redir @folder {re.folder.0}/ 301

		header Cache-Control "${cacheControls.changing}"
		@unchanging path_regexp ${unchangingPaths}
		header @unchanging Cache-Control "${cacheControls.unchanging}"

		header Content-Type "${otherContentType}"
		@page path */
		header @page Content-Type "${contentTypes.html}"
${tableLines(2, contentTypes, (extension, type) => `@${extension} path *.${extension}\n\t\theader @${extension} Content-Type "${type}"`)}

		file_server {
			disable_canonical_uris
			precompressed br gzip
		}
	}

	handle_errors {
		import site_headers
		# The browser may have an answer at this address, but not this one.
		request_header -If-None-Match
		request_header -If-Modified-Since
		header Cache-Control "${cacheControls.changing}"
		@notFound expression {err.status_code} == 404
		handle @notFound {
			header Content-Type "${contentTypes.html}"
			rewrite * /404.html
			file_server {
				precompressed br gzip
				status 404
			}
		}
		handle {
			header Content-Type "${contentTypes.txt}"
			respond "{err.status_code} {err.status_text}"
		}
	}
}
`;
}
