package org.channelwatch.dashboard;

import io.quarkus.test.common.http.TestHTTPResource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** What tests in a real browser have in common: the browser, and where the application and its Kafka are. */
abstract class InBrowser {
    static Browsing browsing;

    @TestHTTPResource
    String root;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @BeforeAll
    static void browser() {
        browsing = Browsing.start();
    }

    @AfterAll
    static void close() {
        if (browsing != null) browsing.close();
    }
}
