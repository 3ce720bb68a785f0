#!/usr/bin/env bash
# Proves the rules of Prometheus live: a real Prometheus scrapes the packaged service, which works against a real Kafka and PostgreSQL. What each
# alert is for is done to them; it must fire, and resolve once that is over.
#   ./mvnw package -DskipTests && docker/prove-rules.sh
# Run it from the root of the project. Needs a JDK 25 (JAVA_HOME), curl, prometheus and promtool. Takes three minutes: the minutes of the rules
# are seconds here, and five minutes of lag are ten seconds. What takes longer is left to promtool: k8s/components/prometheus-rule/rules_test.yaml.
set -euo pipefail
java=${JAVA_HOME:?set JAVA_HOME to a JDK 25}/bin/java
work=$(mktemp -d)
chmod 755 "$work"
port=18081 url=http://localhost:18081 prometheus=http://localhost:19090
servers='' service='' watcher=''
finish() {
  for one in $watcher $service $servers; do kill -CONT "$one" 2>/dev/null || true; kill "$one" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT
say() { printf '%s  %s\n' "$(date +%T)" "$*"; }
fail() { say "FAILED: $*"; tail -20 "$work/service.log" | cut -c1-300; exit 1; }

./mvnw -B -ntp -q compile dependency:build-classpath -Dmdep.outputFile="$work/classpath"
proof() { exec "$java" --enable-native-access=ALL-UNNAMED -cp "target/classes:$(cat "$work/classpath")" docker/Proof.java "$@"; }
proof servers "$work/servers" >"$work/servers.log" 2>&1 &
servers=$!
until grep -qs '^READY' "$work/servers.log"; do kill -0 "$servers" || { cat "$work/servers.log"; exit 1; }; sleep 0.5; done
kafka=$(sed -n 's/^KAFKA=//p' "$work/servers.log") database=$(sed -n 's/^DATABASE=//p' "$work/servers.log")

start_service() {
  QUARKUS_HTTP_PORT=$port KAFKA_BOOTSTRAP_SERVERS=$kafka QUARKUS_DATASOURCE_JDBC_URL=$database QUARKUS_DATASOURCE_USERNAME=postgres \
    QUARKUS_HTTP_HOST=localhost CHANNELWATCH_SECURITY_ENABLED=false CHANNELWATCH_FEED_MAX_GAP=PT20S CHANNELWATCH_GAUGES_EVERY=PT1S \
    "$java" -Xmx256m -XX:+UseSerialGC -jar target/quarkus-app/quarkus-run.jar >>"$work/service.log" 2>&1 &
  service=$!
  for _ in $(seq 300); do curl -sf $url/q/health/ready >/dev/null && return; sleep 0.5; done
  fail "it is not ready"
}
start_service

sed -E 's/\b([0-9]+)m\b/\1s/g; s/> 300/> 10/' k8s/components/prometheus-rule/rules.yaml >"$work/rules.yaml"
sed -E "s|/etc/prometheus/rules.yaml|$work/rules.yaml|; s|channel-watch:8080|localhost:$port|; s/15s/1s/; /^alerting:/,/9093/d" \
  docker/prometheus/prometheus.yml >"$work/prometheus.yml"
promtool check config "$work/prometheus.yml" >/dev/null
prometheus --config.file="$work/prometheus.yml" --storage.tsdb.path="$work/tsdb" --web.listen-address=localhost:19090 >"$work/prometheus.log" 2>&1 &
watcher=$!

is_firing() { promtool query instant $prometheus "ALERTS{alertname=\"ChannelWatch$1\",alertstate=\"firing\"}" 2>/dev/null | grep -q .; }
await_firing() {
  local begun=$SECONDS
  until is_firing "$1"; do ((SECONDS - begun < 180)) || fail "$1 does not fire"; sleep 0.5; done
  say "$1 fires after $((SECONDS - begun)) s"
}
await_rest() {
  local begun=$SECONDS
  while is_firing "$1"; do ((SECONDS - begun < 180)) || fail "$1 does not resolve"; sleep 0.5; done
  say "$1 has resolved after $((SECONDS - begun)) s"
}
post() { curl -sf -H 'Content-Type: application/json' -d "$2" "$url$1" >/dev/null; }
news() { post /api/news "{\"type\":\"report\",\"id\":\"$RANDOM$RANDOM\",\"source\":\"proof\",\"publishedAt\":\"$(date -u -d "$1" +%FT%TZ)\",\"channel\":\"$2\",\"kind\":\"CONTACT\"}"; }

await_firing Watchdog
for _ in $(seq 60); do
  scraped=$(promtool query instant $prometheus 'up{job="channel-watch"} == 1' || true)
  [[ -n $scraped ]] && break
  sleep 0.5
done
[[ -n $scraped ]] || fail "it is not scraped"
await_rest NoReplica

say "A record that cannot be read"
(proof send "$kafka" '{"broken": ') 2>/dev/null
await_firing DeadLetters

say "Kafka hangs, and somebody takes an alert meanwhile"
news '40 days ago' biden-putin
alert=''
for _ in $(seq 120); do
  alert=$(curl -sf "$url/api/channels/biden-putin" | sed -n 's/.*"openAlertId":"\([^"]*\)".*/\1/p')
  [[ -n $alert ]] && break
  sleep 0.5
done
[[ -n $alert ]] || fail "no alert was opened"
kill -STOP "$servers"
post "/api/alerts/$alert/ack" '{"by":"proof"}'
await_firing OutboxGrowing
await_firing HorizonLag
kill -CONT "$servers"
await_rest HorizonLag
await_rest OutboxGrowing
await_rest DeadLetters

say "The feed is dry"
await_firing IntakeBlind
news 'now' blinken-lavrov
await_rest IntakeBlind

say "The service is gone"
kill "$service"
wait "$service" || true
await_firing NoReplica
start_service
await_rest NoReplica
is_firing Watchdog || fail "the Watchdog has stopped"
say PROVED
