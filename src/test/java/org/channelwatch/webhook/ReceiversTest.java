package org.channelwatch.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiversTest {
    private final Receivers receivers = new Receivers(false, false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://receiver.example/",
                "ftp://receiver.example/",
                "file:///etc/passwd",
                "https:///nowhere",
                "https://user:password@receiver.example/",
                "https://receiver.example/#here",
                "receiver.example",
                "https://a b",
                "",
            })
    void anAddressThatIsNoPlainOneOfTheWebIsRefused(String url) {
        assertThatThrownBy(() -> receivers.read(url)).isInstanceOf(Receivers.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.9.10",
                "localhost",
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1", // of providers
                "169.254.169.254", // metadata of clouds
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "[::1]",
                "[::]",
                "[fe80::1]",
                "[fc00::1]",
                "[fd12:3456::1]",
                "[::ffff:10.0.0.1]", // IPv4 in IPv6
                "[64:ff9b::a00:1]",
                "[2002:a00:1::]", // 6to4
                "[2001:0:1::1]", // Teredo
                "[ff02::1]",
            })
    void anAddressWithinAnyNetworkIsRefused(String host) throws Exception {
        URI uri = receivers.read("https://" + host + "/alerts");
        assertThatThrownBy(() -> receivers.resolve(uri))
                .isInstanceOf(Receivers.Refused.class)
                .hasMessageContaining("public");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "[2606:4700::1111]",
                "[2001:4860:4860::8888]",
            })
    void anAddressBesideThemIsTaken(String host) throws Exception {
        assertThat(receivers.resolve(receivers.read("https://" + host + "/")))
                .isEqualTo(InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", "")));
    }

    @Test
    void theWholeAddressIsKept() throws Exception {
        assertThat(receivers.read(" https://Receiver.example:8443/a%20b?c=d ").toString())
                .isEqualTo("https://Receiver.example:8443/a%20b?c=d");
    }
}
