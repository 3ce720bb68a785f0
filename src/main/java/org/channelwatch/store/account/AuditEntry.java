package org.channelwatch.store.account;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** A write that was asked for: who, what, and when. Never changed, and removed only when it is older than it is to be kept. */
@Entity
@Table(name = "audit")
@SuppressWarnings("NullAway.Init") // by Hibernate
public class AuditEntry extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @JsonIgnore
    public Long no;

    public Instant at;

    /** The key or the person. */
    public String who;

    /** Where the request came from. */
    public String address;

    public String method;

    public String path;

    /** The HTTP status that it was answered with. */
    public int status;

    protected AuditEntry() {}

    public AuditEntry(Instant at, String who, String address, String method, String path, int status) {
        this.at = at;
        this.who = who;
        this.address = address;
        this.method = method;
        this.path = path;
        this.status = status;
    }

    /** The newest entries, the newest first. */
    public static List<AuditEntry> newest(int limit) {
        return find("order by no desc").page(0, limit).list();
    }
}
