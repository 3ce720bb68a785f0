/**
 * Measures the packaged service against yardsticks, on a broker and a database of its own: {@code ./mvnw -Pbench package -DskipTests}.
 * Never part of {@code verify}, and no test: what it finds goes to {@code target/bench/report.md}.
 */
package org.channelwatch.bench;
