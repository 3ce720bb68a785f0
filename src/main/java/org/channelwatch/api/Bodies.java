package org.channelwatch.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

    /** The lines of a body that are not blank, as bytes: a text of them all would take twice or three times as much memory besides. */
    static List<byte[]> lines(byte[] body) {
        var lines = new ArrayList<byte[]>();
        int begin = 0;
        boolean blank = true;
        for (int at = 0; at <= body.length; at++) {
            boolean ends = at == body.length || body[at] == '\n' || body[at] == '\r';
            if (!ends) {
                blank &= body[at] == ' ' || body[at] == '\t';
                continue;
            }
            if (!blank) lines.add(Arrays.copyOfRange(body, begin, at));
            begin = at + 1;
            blank = true;
        }
        return lines;
    }
}
