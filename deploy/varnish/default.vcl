# Varnish keeps what the site's own Cache-Control lets it keep: hashed files for a year, and pages
# for MICROSITE_SHARED_MAX_AGE seconds, never past an embargo. Set that, for instance to 60; unset
# (0), no page is kept.
#
# Start varnishd with -p http_gzip_support=off: else it knows only gzip, and visitors lose Brotli.
vcl 4.1;

import std;

backend site {
    .host = "127.0.0.1";
    .port = "8080";
    .connect_timeout = 5s;
    .first_byte_timeout = 60s;
    .between_bytes_timeout = 60s;
    .probe = {
        .url = "/readyz";
        .interval = 2s;
        .timeout = 2s;
        .window = 3;
        .threshold = 2;
    }
}

sub vcl_recv {
    # The site sets no cookie and reads none; those of other sites on its host would only keep
    # its pages out of the cache.
    unset req.http.Cookie;

    # Three forms of a page are kept, not one for each way in which browsers ask for them.
    if (req.http.Accept-Encoding ~ "\bbr\b") {
        set req.http.Accept-Encoding = "br";
    } elsif (req.http.Accept-Encoding ~ "gzip") {
        set req.http.Accept-Encoding = "gzip";
    } else {
        unset req.http.Accept-Encoding;
    }

    # A cache would fetch the whole of a video for the first range of it, and hold in memory what a
    # slow reader has not taken yet. The site sends these from its disk, without a thread.
    if (req.url ~ "\.(mp4|m4v|webm|mov|zip)(\?|$)") {
        return (pipe);
    }

    # While the site is there, nothing is older than it allows: an embargo holds here too.
    # vcl_deliver comes back here once if the site is gone after all.
    if (req.restarts == 0 && std.healthy(req.backend_hint)) {
        set req.grace = 0s;
    } else {
        set req.grace = 24h;
    }
}

sub vcl_backend_response {
    if (beresp.ttl > 0s && beresp.status == 200) {
        # For as long, pages outlive a site that is down.
        set beresp.grace = 24h;
    } else {
        set beresp.grace = 0s;
    }
}

sub vcl_deliver {
    if (resp.status >= 502 && resp.status <= 504 && req.restarts == 0) {
        return (restart);
    }
}
