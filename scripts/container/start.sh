#!/bin/sh
# Buduje serwis, potem raz na dobę od nowa, i podaje go na porcie 8080. Nieudana budowa zostawia poprzedni serwis.
set -eu
programoteka=/opt/programoteka/node_modules/.bin/programoteka

"$programoteka" build
"$programoteka" server-config caddy --port 8080 > /tmp/Caddyfile
(
  while sleep "${BUILD_EVERY:-86400}"; do
    "$programoteka" build || echo 'Budowa się nie udała; stoi poprzedni serwis.' >&2
  done
) &
exec caddy run --config /tmp/Caddyfile --adapter caddyfile
