package org.chartwright.app.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Bearer tokens with which programs act for a person. Only their SHA-256 is kept. */
@Repository
class Tokens {

    private final JdbcClient jdbc;
    private final People people;
    private final SecureRandom random = new SecureRandom();

    Tokens(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** A token that was just made; its text cannot be had again. */
    record Issued(UUID id, String token, Instant expiresAt) {}

    /** Whose token it is and what it may do. */
    record Bearer(Person person, Set<Role> roles) {}

    Issued issue(Person holder, String label, Set<Role> roles, Duration validity, Person by) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var token = "cw_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var id = UUID.randomUUID();
        var expires = Instant.now().plus(validity);
        jdbc.sql("""
                insert into api_token (id, person_id, label, roles, hash, created_by, expires_at)
                values (:id, :person, :label, :roles, :hash, :by, :expires)
                """)
                .param("id", id)
                .param("person", holder.id().value())
                .param("label", label)
                .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                .param("hash", hash(token))
                .param("by", by.id().value())
                .param("expires", OffsetDateTime.ofInstant(expires, ZoneOffset.UTC))
                .update();
        return new Issued(id, token, expires);
    }

    /** A token that still opens something; its text is not known here. */
    record Live(UUID id, String label, String holder, Instant expiresAt) {}

    /** Those that {@code by} may revoke, the newest first. */
    List<Live> live(Person by) {
        return jdbc.sql("""
                select t.id, t.label, p.display_name, t.expires_at from api_token t join person p on p.id = t.person_id
                where t.revoked_at is null and t.expires_at > now() and (:any or t.person_id = :by or t.created_by = :by)
                order by t.created_at desc
                """)
                .param("any", by.is(Role.ADMIN))
                .param("by", by.id().value())
                .query((row, number) -> new Live(
                        row.getObject("id", UUID.class),
                        row.getString("label"),
                        row.getString("display_name"),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The bearer, unless the token is unknown, expired or revoked, or its holder may no longer sign in. */
    Optional<Bearer> bearer(String token) {
        return jdbc.sql("""
                select person_id, roles from api_token
                where hash = :hash and expires_at > now() and revoked_at is null
                """)
                .param("hash", hash(token))
                .query((row, number) ->
                        new Holder(new PersonId(row.getObject("person_id", UUID.class)), People.roles(row)))
                .optional()
                .flatMap(holder -> people.find(holder.person()).map(person -> new Bearer(person, holder.roles())));
    }

    /** Whether there was such a token that {@code by} may revoke: an admin any, everyone else their own. */
    boolean revoke(UUID id, Person by) {
        return jdbc.sql("""
                update api_token set revoked_at = coalesce(revoked_at, now())
                where id = :id and (:any or person_id = :by or created_by = :by)
                """)
                        .param("id", id)
                        .param("any", by.is(Role.ADMIN))
                        .param("by", by.id().value())
                        .update()
                == 1;
    }

    private record Holder(PersonId person, Set<Role> roles) {}

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}
