import { cacheControls, unchangingPaths } from '../publisher/site-server/cache-control.ts';
import { contentTypes, otherContentType } from '../publisher/site-server/content-type.ts';
import { securityHeaders } from '../publisher/site-server/security-headers.ts';
import { tableLines } from './table-lines.ts';

/** The configuration by which nginx (1.22 or newer) serves the site as our own server does. */
export function nginxConfiguration(): string {
  return `# Written by \`pnpm --filter @civil-society/site servers\`: change site/servers/nginx-configuration.ts instead.
# Needs libnginx-mod-http-brotli-static. Copy it to /etc/nginx/conf.d/ and change the three lines
# that are marked; \`certbot --nginx\` then adds HTTPS.

map $uri $site_cache_control {
	default "${cacheControls.changing}";
	"~${unchangingPaths}" "${cacheControls.unchanging}";
}

map $request_method $site_allow {
	default "GET, HEAD";
	GET "";
	HEAD "";
}

server {
	listen 80; # change: the port
	server_name _; # change: the host name
	root /srv/civil-society/current/site; # change: $DATA_DIR/current/site

	server_tokens off;
	absolute_redirect off;
	gzip off;
	gzip_static on;
	brotli_static on;
	# By the ETag only: going back to an earlier release makes files older.
	if_modified_since off;

	default_type "${otherContentType}";
	types {
${tableLines(2, contentTypes, (extension, type) => `"${type}" ${extension};`)}
	}

	# All of them here: an add_header inside a location would drop these.
${tableLines(1, securityHeaders, (name, value) => `add_header ${name} "${value}" always;`)}
	add_header Vary Accept-Encoding always;
	add_header Cache-Control $site_cache_control always;
	add_header Allow $site_allow always;

	if ($site_allow) {
		return 405;
	}

	error_page 404 /404.html;
	location = /404.html {
		internal;
	}

	# A page has one address, and compressed copies have none.
	location ~ (?:\\.br|\\.gz|/index\\.html)$ {
		return 404;
	}
	location ~ /$ {
		try_files \${uri}index.html =404;
	}
	location / {
		try_files $uri @page;
	}
	location @page {
		if (-f $document_root$uri/index.html) {
			return 301 $uri/$is_args$args;
		}
		return 404;
	}
}
`;
}
