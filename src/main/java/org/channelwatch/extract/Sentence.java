package org.channelwatch.extract;

/**
 * A stretch of an article that says something.
 *
 * @param from its first token
 * @param to the token after its last
 * @param title whether it is the title of the article
 * @param question whether it asks, and so asserts nothing
 * @param asked whether a reporter says it
 */
record Sentence(int from, int to, boolean title, boolean question, boolean asked) {}
