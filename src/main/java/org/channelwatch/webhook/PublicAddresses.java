package org.channelwatch.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses are of the public Internet: none that the special-purpose registries of IANA (RFC 6890) keep for hosts, sites,
 * providers, documentation or tests, nor one of IPv6 that carries an address of IPv4.
 */
final class PublicAddresses {
    private static final List<Block> NOT_PUBLIC = List.of(
            block("0.0.0.0", 8),
            block("10.0.0.0", 8),
            block("100.64.0.0", 10),
            block("127.0.0.0", 8),
            block("169.254.0.0", 16),
            block("172.16.0.0", 12),
            block("192.0.0.0", 24),
            block("192.0.2.0", 24),
            block("192.88.99.0", 24),
            block("192.168.0.0", 16),
            block("198.18.0.0", 15),
            block("198.51.100.0", 24),
            block("203.0.113.0", 24),
            block("224.0.0.0", 3));

    /** All that is routed is in here; within it, protocols, documentation, and the tunnels Teredo and 6to4. */
    private static final Block ROUTED = block("2000::", 3);

    private static final List<Block> NOT_PUBLIC_OF_ROUTED =
            List.of(block("2001::", 23), block("2001:db8::", 32), block("2002::", 16), block("3fff::", 20));

    private PublicAddresses() {}

    static boolean include(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) return NOT_PUBLIC.stream().noneMatch(block -> block.holds(bytes));
        return ROUTED.holds(bytes) && NOT_PUBLIC_OF_ROUTED.stream().noneMatch(block -> block.holds(bytes));
    }

    private static Block block(String first, int bits) {
        return new Block(InetAddress.ofLiteral(first).getAddress(), bits);
    }

    private static final class Block {
        private final byte[] first;
        private final int bits;

        Block(byte[] first, int bits) {
            this.first = first;
            this.bits = bits;
        }

        boolean holds(byte[] address) {
            int whole = bits / 8;
            if (!Arrays.equals(first, 0, whole, address, 0, whole)) return false;
            int rest = bits % 8;
            return rest == 0 || (first[whole] ^ address[whole]) >> (8 - rest) == 0;
        }
    }
}
