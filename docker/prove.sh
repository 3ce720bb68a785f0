#!/usr/bin/env bash
# Proves the image: runs it hardened (read-only root, no capabilities, no new privileges, 384 MiB, 1 CPU, not root) against a real Kafka and a
# real PostgreSQL, feeds it news, sees the alert in Kafka once, sends SIGTERM, and sees a clean end in under 10 s.
#   docker/prove.sh [IMAGE]      with IMAGE it is not built
# Run it from the root of the project. Needs a JDK 25 (JAVA_HOME), curl, and podman with buildah.
# BUILD   the command that builds, default: buildah bud -f docker/Dockerfile -t channel-watch:proof . Without a registry give it base
#         images of your own by --build-arg JDK_IMAGE=… and JRE_IMAGE=…, or local ones of the same names and --pull=never
# RUN     more arguments for podman run
set -euo pipefail
image=${1:-channel-watch:proof}
key=proof-proof-proof-proof-proof-proof
work=$(mktemp -d)
chmod 755 "$work"
name=channel-watch-proof-$$
servers=
finish() {
  podman rm -f "$name" >/dev/null 2>&1 || true
  [[ -z $servers ]] || { kill "$servers" 2>/dev/null || true; wait "$servers" 2>/dev/null || true; }
  rm -rf "$work"
}
trap finish EXIT
say() { printf '%s  %s\n' "$(date +%T)" "$*"; }
fail() { say "FAILED: $*"; podman logs --tail 40 "$name" 2>/dev/null || true; exit 1; }

if [[ $# -eq 0 ]]; then
  say "Building the image"
  ${BUILD:-buildah bud -f docker/Dockerfile -t channel-watch:proof .} >"$work/build.log" 2>&1 || { tail -30 "$work/build.log"; exit 1; }
fi
say "Image: $(podman image inspect --format '{{.Size}} bytes, user {{.User}}' "$image")"

./mvnw -B -ntp -q compile dependency:build-classpath -Dmdep.outputFile="$work/classpath"
java=${JAVA_HOME:?set JAVA_HOME to a JDK 25}/bin/java
proof() { exec "$java" --enable-native-access=ALL-UNNAMED -cp "target/classes:$(cat "$work/classpath")" docker/Proof.java "$@"; }
proof servers "$work/servers" >"$work/servers.log" 2>&1 &
servers=$!
until grep -q '^READY' "$work/servers.log"; do kill -0 "$servers" || { cat "$work/servers.log"; exit 1; }; sleep 0.5; done
kafka=$(sed -n 's/^KAFKA=//p' "$work/servers.log") database=$(sed -n 's/^DATABASE=//p' "$work/servers.log")
say "Kafka at $kafka, PostgreSQL at ${database%%\?*}"

port=18080 url=http://localhost:18080
run() { podman run --name "$name" --network=host --read-only --tmpfs /tmp --cap-drop=ALL --security-opt=no-new-privileges \
  --memory=384m --cpus=1 -e QUARKUS_HTTP_PORT=$port -e KAFKA_BOOTSTRAP_SERVERS="$kafka" \
  -e QUARKUS_DATASOURCE_JDBC_URL="$database" -e QUARKUS_DATASOURCE_USERNAME=postgres -e QUARKUS_DATASOURCE_PASSWORD=postgres \
  ${RUN:-} "$@"; }

say "Bringing the schema up to date, as the init container does"
run --rm "$image" migrate >"$work/migrate.log" 2>&1 || { cut -c1-300 "$work/migrate.log" | tail -20; fail "the migration"; }

say "Without a way to log in it must not start"
if run --rm "$image" >"$work/refused.log" 2>&1; then fail "it started"; fi
grep -q 'Nobody could log in' "$work/refused.log" || { tail -20 "$work/refused.log"; fail "it did not say why"; }

# With AOTMode=on it ends at once where it cannot use its AOT cache
begun=$(date +%s%3N)
run -d -e CHANNELWATCH_SECURITY_BOOTSTRAP_KEY=$key -e QUARKUS_FLYWAY_MIGRATE_AT_START=false -e CHANNELWATCH_INTAKE_MEMBER_NAME=proof-0 \
  -e JAVA_TOOL_OPTIONS=-XX:AOTMode=on "$image" >/dev/null
until curl -sf $url/q/health/ready >/dev/null; do
  (($(date +%s%3N) - begun < 60000)) || fail "not ready within 60 s"
  sleep 0.1
done
say "Ready after $(($(date +%s%3N) - begun)) ms"
podman exec -e JAVA_TOOL_OPTIONS= "$name" java -XX:TieredStopAtLevel=1 -Xmx16m -cp /app/health HealthCheck || fail "the health check of the image"
[[ $(podman exec "$name" id -u) == 10001 ]] || fail "it does not run as 10001"
if podman exec "$name" touch /app/x 2>/dev/null; then fail "its root can be written to"; fi

[[ $(curl -s -o /dev/null -w '%{http_code}' $url/api/channels) == 401 ]] || fail "it can be read without a token"
call() { curl -sf -H "X-API-Key: $1" -H 'Content-Type: application/json' "${@:2}"; }
producer=$(call $key -d '{"name":"feed","role":"producer"}' $url/api/keys | sed 's/.*"key":"\([^"]*\)".*/\1/')
at() { date -u -d "$1" +%FT%TZ; }
call "$producer" -d "{\"type\":\"report\",\"id\":\"proof-1\",\"source\":\"proof\",\"publishedAt\":\"$(at '30 days ago')\",\"channel\":\"biden-putin\",\"kind\":\"CONTACT\",\"occurredAt\":\"$(at '31 days ago')\"}" $url/api/news >/dev/null
say "One call a month ago was reported; SILENT is due"
for _ in $(seq 60); do
  status=$(call $key $url/api/channels/biden-putin | sed 's/.*"status":"\([A-Z]*\)".*/\1/')
  [[ $status == SILENT ]] && break
  sleep 0.5
done
[[ $status == SILENT ]] || fail "the channel is $status"
sleep 1
say "Memory: $(podman stats --no-stream --format '{{.MemUsage}}' "$name")"

begun=$(date +%s%3N)
podman stop -t 15 "$name" >/dev/null
ended=$(($(date +%s%3N) - begun))
code=$(podman inspect --format '{{.State.ExitCode}}' "$name")
say "SIGTERM: ended after $ended ms with $code"
((ended < 10000)) || fail "it took too long"
[[ $code == 143 || $code == 0 ]] || fail "it did not end clean"
podman logs "$name" 2>&1 | grep -q 'stopped in' || fail "it did not say that it stopped"

(proof alerts "$kafka") 2>/dev/null >"$work/alerts"
opened=$(grep -c '"event":"OPENED".*"id":"biden-putin"' "$work/alerts" || true)
[[ $opened == 1 ]] || { cat "$work/alerts"; fail "a subscriber sees $opened alerts instead of one"; }
say "A read_committed subscriber sees the alert once"
say "PROVED"
