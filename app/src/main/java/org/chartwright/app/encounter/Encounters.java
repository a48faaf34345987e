package org.chartwright.app.encounter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chartwright.app.encounter.Encounter.Consent;
import org.chartwright.app.encounter.Encounter.Status;
import org.chartwright.app.people.Person;
import org.chartwright.app.people.PersonId;
import org.chartwright.app.people.Role;
import org.chartwright.nlp.Patient;
import org.chartwright.nlp.Payer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Every visit. */
@Repository
public class Encounters {

    /** Who works on the visits of others; a physician sees their own, an administrator looks after people. */
    private static final Set<Role> SEE_ALL = Set.of(Role.CODER, Role.FRONT_DESK, Role.BILLER, Role.MANAGER);

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Encounters(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Enters a planned visit without consent. */
    @Transactional
    public Encounter create(
            PatientRecord patient,
            boolean newPatient,
            Optional<Payer> payer,
            String template,
            PersonId clinician,
            LocalDate date) {
        var id = EncounterId.random();
        jdbc.sql("""
                insert into encounter (id, patient_name, patient_sex, birth_date, mrn, new_patient, payer, template,
                    clinician_id, date_of_service, status)
                values (:id, :name, :sex, :birth, :mrn, :newPatient, :payer, :template, :clinician, :date, 'PLANNED')
                """)
                .param("id", id.value())
                .param("name", patient.name())
                .param("sex", patient.sex().map(Patient.Sex::name).orElse(null), Types.VARCHAR)
                .param("birth", patient.birthDate().orElse(null), Types.DATE)
                .param("mrn", patient.mrn().orElse(null), Types.VARCHAR)
                .param("newPatient", newPatient)
                .param("payer", payer.map(Payer::name).orElse(null), Types.VARCHAR)
                .param("template", template)
                .param("clinician", clinician.value())
                .param("date", date)
                .update();
        return find(id).orElseThrow();
    }

    public Optional<Encounter> find(EncounterId id) {
        return jdbc.sql("select * from encounter where id = :id")
                .param("id", id.value())
                .query(Encounters::encounter)
                .optional();
    }

    /**
     * The visits this person may see, newest first, at most 200: a physician's own, for administrators none but their
     * own, for everyone else all.
     */
    public List<Encounter> visibleTo(Person person) {
        return jdbc.sql("""
                select * from encounter where (:all or clinician_id = :person)
                order by date_of_service desc, created_at desc limit 200
                """)
                .param("all", seesAll(person))
                .param("person", person.id().value())
                .query(Encounters::encounter)
                .list();
    }

    /** All visits that are so far. */
    public List<Encounter> in(Status status) {
        return jdbc.sql("select * from encounter where status = :status")
                .param("status", status.name())
                .query(Encounters::encounter)
                .list();
    }

    /** Whether this person may open that visit. */
    public static boolean mayOpen(Person person, Encounter encounter) {
        return seesAll(person) || encounter.clinician().equals(person.id());
    }

    /** Records the consent to be recorded; the first one stands. */
    @Transactional
    public void consent(EncounterId id, PersonId recordedBy, Optional<Consent.Giver> givenBy) {
        jdbc.sql("""
                update encounter set consent_at = now(), consent_by = :by, consent_given_by = :giver
                where id = :id and consent_at is null
                """)
                .param("by", recordedBy.value())
                .param("giver", givenBy.map(Consent.Giver::name).orElse(null), Types.VARCHAR)
                .param("id", id.value())
                .update();
    }

    /** Audio begins or goes on. */
    @Transactional
    public void recording(EncounterId id) {
        if (become(id, Status.RECORDING) == Status.PLANNED) {
            events.publishEvent(new EncounterStarted(id, Instant.now()));
        }
    }

    /** The audio stopped without an end; it may go on later. */
    @Transactional
    public void paused(EncounterId id) {
        become(id, Status.PAUSED);
    }

    /** No more audio will come; the draft is being made. */
    @Transactional
    public void ended(EncounterId id) {
        become(id, Status.PROCESSING);
        events.publishEvent(new EncounterEnded(id, Instant.now()));
    }

    /** A complete draft stands for review. */
    @Transactional
    public void drafted(EncounterId id) {
        become(id, Status.DRAFTED);
    }

    /** An engine could not do its part; a person may retry. */
    @Transactional
    public void failed(EncounterId id) {
        become(id, Status.FAILED);
    }

    /** A person signed the note. */
    @Transactional
    public void signed(EncounterId id) {
        become(id, Status.SIGNED);
    }

    private Status become(EncounterId id, Status next) {
        var now = jdbc.sql("select status from encounter where id = :id for update")
                .param("id", id.value())
                .query((row, number) -> Status.valueOf(row.getString(1)))
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("there is no encounter %s".formatted(id)));
        if (!now.mayBecome(next)) {
            throw new EncounterStateException(id, now, next);
        }
        jdbc.sql("update encounter set status = :status where id = :id")
                .param("status", next.name())
                .param("id", id.value())
                .update();
        return now;
    }

    private static boolean seesAll(Person person) {
        return person.roles().stream().anyMatch(SEE_ALL::contains);
    }

    private static Encounter encounter(ResultSet row, int number) throws SQLException {
        var consentAt = Optional.ofNullable(row.getObject("consent_at", OffsetDateTime.class));
        var givenBy = Optional.ofNullable(row.getString("consent_given_by")).map(Consent.Giver::valueOf);
        var consentBy = Optional.ofNullable(row.getObject("consent_by", UUID.class));
        return new Encounter(
                new EncounterId(row.getObject("id", UUID.class)),
                new PatientRecord(
                        row.getString("patient_name"),
                        Optional.ofNullable(row.getString("patient_sex")).map(Patient.Sex::valueOf),
                        Optional.ofNullable(row.getObject("birth_date", LocalDate.class)),
                        Optional.ofNullable(row.getString("mrn"))),
                row.getBoolean("new_patient"),
                Optional.ofNullable(row.getString("payer")).map(Payer::valueOf),
                row.getString("template"),
                new PersonId(row.getObject("clinician_id", UUID.class)),
                row.getObject("date_of_service", LocalDate.class),
                consentAt.flatMap(at -> consentBy.map(by -> new Consent(at.toInstant(), new PersonId(by), givenBy))),
                Status.valueOf(row.getString("status")),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
