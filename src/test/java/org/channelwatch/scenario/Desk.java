package org.channelwatch.scenario;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.channelwatch.channel.WeeklyWindow;
import org.jspecify.annotations.Nullable;

/** What people do about the alerts of a channel, over HTTP as they would. */
final class Desk {
    private final String channel;

    Desk(String channel) {
        this.channel = channel;
    }

    /** Mutes the channel; returns the id of the mute. */
    String mute(Scenario.Mute mute) {
        var wanted = wanted(mute.until());
        wanted.put("from", mute.from().toString());
        WeeklyWindow every = mute.every();
        if (every != null) {
            wanted.put(
                    "every",
                    Map.of(
                            "days", every.days(),
                            "from", every.from().toString(),
                            "to", every.to().toString(),
                            "zone", every.zone().getId()));
        }
        return post("/api/channels/" + channel + "/mutes", wanted)
                .statusCode(201)
                .extract()
                .path("id");
    }

    void unmute(String mute) {
        given().delete("/api/channels/" + channel + "/mutes/" + mute).then().statusCode(204);
    }

    /** Takes the alert that is open. */
    void acknowledge(@Nullable Instant until) {
        List<String> open = given().queryParam("state", "open")
                .queryParam("channel", channel)
                .get("/api/alerts")
                .jsonPath()
                .getList("items.alertId");
        if (open.size() != 1) throw new IllegalStateException("open alerts of " + channel + ": " + open);
        post("/api/alerts/" + open.getFirst() + "/ack", wanted(until)).statusCode(200);
    }

    private static Map<String, Object> wanted(@Nullable Instant until) {
        var wanted = new HashMap<String, Object>(Map.of("by", "desk"));
        if (until != null) wanted.put("until", until.toString());
        return wanted;
    }

    private static ValidatableResponse post(String path, Map<String, Object> wanted) {
        return given().contentType(ContentType.JSON).body(wanted).post(path).then();
    }
}
