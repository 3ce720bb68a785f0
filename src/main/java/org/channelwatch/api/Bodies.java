package org.channelwatch.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads bodies that are texts. */
final class Bodies {
    private Bodies() {}

    /** The text of a body; what is not UTF-8 is a problem, and no character of it is guessed. */
    static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw ProblemException.badField("body", "must be UTF-8");
        }
    }

    /** The same of a body of at most so many bytes. */
    static String text(byte[] body, int longest) {
        if (body.length > longest) throw ProblemException.tooLarge(longest);
        return text(body);
    }
}
