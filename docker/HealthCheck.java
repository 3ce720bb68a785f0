import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Asks the service in this container whether it is ready: 0 if it is, 1 if not. Needs no shell and no curl. */
final class HealthCheck {
    private static final int PATIENCE_MILLIS = 3_000;

    private HealthCheck() {}

    static void main() throws IOException {
        String port = System.getenv().getOrDefault("QUARKUS_HTTP_PORT", "8080");
        System.exit(isReady(Integer.parseInt(port)) ? 0 : 1);
    }

    private static boolean isReady(int port) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            String request = "GET /q/health/ready HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            return answer.equals("HTTP/1.1 200");
        }
    }
}
