package org.channelwatch.extract;

import java.time.Instant;

/**
 * A news article.
 *
 * @param source who published it, mostly a host name: {@code en.kremlin.ru}
 * @param title may be empty
 */
public record Article(String source, String title, String body, Instant publishedAt) {}
