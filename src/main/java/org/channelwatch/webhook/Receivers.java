package org.channelwatch.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;

/** Who may be sent to: what an operator names must not become a way into our own network. */
@ApplicationScoped
public class Receivers {
    private static final int LONGEST_URL = 2_000;

    private final boolean allowHttp;
    private final boolean allowPrivate;

    @Inject
    Receivers(WebhookSettings settings) {
        this(settings.allowHttp(), settings.allowPrivate());
    }

    Receivers(boolean allowHttp, boolean allowPrivate) {
        this.allowHttp = allowHttp;
        this.allowPrivate = allowPrivate;
    }

    /** An address that may not be sent to, and why. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String why) {
            super(why);
        }
    }

    /**
     * The address of a receiver.
     *
     * @throws Refused if it is none that may be sent to
     */
    public URI read(String url) throws Refused {
        if (url.length() > LONGEST_URL) throw new Refused("must be at most " + LONGEST_URL + " characters");
        URI uri;
        try {
            uri = URI.create(url.strip());
        } catch (IllegalArgumentException e) {
            throw new Refused("must be an address such as https://receiver.example/alerts");
        }
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        boolean known = scheme.equals("https") || (allowHttp && scheme.equals("http"));
        if (!known) throw new Refused(allowHttp ? "must begin with https:// or http://" : "must begin with https://");
        if (uri.getHost() == null) throw new Refused("must name a host");
        if (uri.getRawUserInfo() != null) throw new Refused("must not hold a user or password");
        if (uri.getRawFragment() != null) throw new Refused("must not hold a fragment");
        return uri;
    }

    /**
     * The address to connect to: whoever sends connects to this very one, so that a name that resolves to another in the next moment
     * leads nowhere.
     *
     * @throws Refused if any address of the host may not be sent to
     * @throws UnknownHostException if it has none
     */
    public InetAddress resolve(URI uri) throws Refused, UnknownHostException {
        List<InetAddress> addresses = List.of(InetAddress.getAllByName(uri.getHost()));
        for (InetAddress address : addresses) {
            if (!allowPrivate && !PublicAddresses.include(address)) {
                throw new Refused("must be at a public address, and this host is at " + address.getHostAddress());
            }
        }
        return addresses.getFirst();
    }
}
