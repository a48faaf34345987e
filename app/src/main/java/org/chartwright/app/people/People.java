package org.chartwright.app.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Everyone who may sign in. */
@Repository
public class People {

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;

    People(JdbcClient jdbc, PasswordEncoder encoder) {
        this.jdbc = jdbc;
        this.encoder = encoder;
    }

    public Optional<Person> find(PersonId id) {
        return jdbc.sql("select * from person where id = :id and enabled")
                .param("id", id.value())
                .query(People::person)
                .optional();
    }

    Optional<Person> named(String username) {
        return jdbc.sql("select * from person where username = :username and enabled")
                .param("username", username.toLowerCase(Locale.ROOT))
                .query(People::person)
                .optional();
    }

    Optional<String> passwordHash(PersonId id) {
        return jdbc.sql("select password_hash from person where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    boolean anyoneIs(Role role) {
        return jdbc.sql("select exists (select from person where enabled and :role = any (roles))")
                .param("role", role.name())
                .query(Boolean.class)
                .single();
    }

    /** Adds a person, or gives the one of that username a new password and these roles. */
    @Transactional
    Person put(String username, String displayName, Set<Role> roles, String password, boolean mustChangePassword) {
        jdbc.sql("""
                insert into person (id, username, display_name, roles, password_hash, must_change_password)
                values (:id, :username, :displayName, :roles, :hash, :mustChange)
                on conflict (username) do update set display_name = excluded.display_name, roles = excluded.roles,
                    password_hash = excluded.password_hash, must_change_password = excluded.must_change_password,
                    enabled = true
                """)
                .param("id", UUID.randomUUID())
                .param("username", username.toLowerCase(Locale.ROOT))
                .param("displayName", displayName)
                .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                .param("hash", encoder.encode(password))
                .param("mustChange", mustChangePassword)
                .update();
        return named(username).orElseThrow();
    }

    /** Someone who may sign in, or once could. */
    record Known(Person person, boolean enabled) {}

    List<Known> all() {
        return jdbc.sql("select * from person order by not enabled, display_name, username")
                .query((row, number) -> new Known(person(row, number), row.getBoolean("enabled")))
                .list();
    }

    /** Adds a person with a one-time password; nobody when the username is taken. */
    Optional<Person> add(String username, String displayName, Set<Role> roles, String oneTimePassword) {
        var added = jdbc.sql("""
                insert into person (id, username, display_name, roles, password_hash, must_change_password)
                values (:id, :username, :displayName, :roles, :hash, true)
                on conflict (username) do nothing
                """)
                .param("id", UUID.randomUUID())
                .param("username", username)
                .param("displayName", displayName)
                .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                .param("hash", encoder.encode(oneTimePassword))
                .update();
        return added == 1 ? named(username) : Optional.empty();
    }

    void giveOneTimePassword(PersonId id, String password) {
        jdbc.sql("update person set password_hash = :hash, must_change_password = true where id = :id")
                .param("hash", encoder.encode(password))
                .param("id", id.value())
                .update();
    }

    void setEnabled(PersonId id, boolean enabled) {
        jdbc.sql("update person set enabled = :enabled where id = :id")
                .param("enabled", enabled)
                .param("id", id.value())
                .update();
    }

    void setPassword(PersonId id, String password) {
        jdbc.sql("update person set password_hash = :hash, must_change_password = false where id = :id")
                .param("hash", encoder.encode(password))
                .param("id", id.value())
                .update();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("username"),
                row.getString("display_name"),
                roles(row),
                row.getBoolean("must_change_password"));
    }

    static Set<Role> roles(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
    }
}
