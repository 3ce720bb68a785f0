package org.channelwatch.store.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A key of a machine, without what it is made of. */
@Entity
@Table(name = "api_key")
@SuppressWarnings("NullAway.Init") // set by whoever makes one, and by Hibernate
public class StoredApiKey extends PanacheEntityBase {
    @Id
    public UUID id;

    public String name;

    public String role;

    /** SHA-256 of the key. */
    public byte[] hash;

    @Column(name = "made_at")
    public Instant madeAt;

    @Column(name = "made_by")
    public String madeBy;

    @Column(name = "revoked_at")
    public @Nullable Instant revokedAt;

    @Column(name = "revoked_by")
    public @Nullable String revokedBy;

    /** The keys that are in force, in the order in which they were made. */
    public static List<StoredApiKey> inForce() {
        return list("revokedAt is null order by madeAt, id");
    }

    /**
     * Revokes a key.
     *
     * @return whether it was in force
     */
    public static boolean revoke(UUID id, Instant at, String by) {
        return update("revokedAt = ?1, revokedBy = ?2 where id = ?3 and revokedAt is null", at, by, id) > 0;
    }
}
