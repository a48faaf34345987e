package org.chartwright.app.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chartwright.app.TestHome;
import org.chartwright.app.library.ClinicalReview.Refused;
import org.chartwright.app.library.Version.Name;
import org.chartwright.app.library.Version.Status;
import org.chartwright.app.people.Person;
import org.chartwright.app.people.PersonId;
import org.chartwright.app.people.Role;
import org.chartwright.templates.Content.Kind;
import org.chartwright.templates.ContentFile;
import org.chartwright.templates.ContentFiles;
import org.chartwright.templates.InvalidTemplates;
import org.chartwright.templates.Template;
import org.chartwright.templates.Templates;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/** The way of clinical wording from draft to use, with the real database. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "drafting")
class LibraryModuleTests {

    static final Path HOME = TestHome.of("library");
    static final Person ADA = person("Ada Wong, MD", Role.PHYSICIAN);
    static final Person BEN = person("Ben Ito, MD", Role.PHYSICIAN);
    static final Person ROOT = person("Practice Admin", Role.ADMIN);

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) throws IOException {
        properties.add("chartwright.home", HOME::toString);
        Files.createDirectories(HOME.resolve("templates"));
        Files.writeString(
                HOME.resolve("templates").resolve("ours.yaml"),
                shipped("soap").replace("id: soap", "id: our-clinic").replace("title: SOAP note", "title: Our note"));
    }

    @Autowired
    Versions versions;

    @Autowired
    ClinicalReview review;

    @Autowired
    ApprovedLibrary library;

    @Autowired
    Templates templates;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatIsShippedAndWhatThePracticeKeepsInItsFolderIsApprovedAtTheStart() {
        assertThat(library.now().phrases()).hasSize(40);
        assertThat(templates.find("our-clinic").orElseThrow().title()).isEqualTo("Our note");
        assertThat(versions.steps(new Name(Kind.NOTE_TEMPLATE, "visit-note", 1)))
                .singleElement()
                .satisfies(done -> assertThat(done.person()).isEqualTo("Chartwright release"));
        assertThat(versions.steps(new Name(Kind.NOTE_TEMPLATE, "our-clinic", 1)))
                .singleElement()
                .satisfies(done -> assertThat(done.person()).isEqualTo("Folder of templates"));
    }

    @Test
    void aChangeIsANewVersionThatIsOfferedOnceAnotherPhysicianApprovesIt() {
        var first = new Name(Kind.NOTE_TEMPLATE, "back-pain", 1);
        var second = review.begin(first, ADA);
        review.write(second, versions.find(second).orElseThrow().yaml().replace("title: ", "title: New "), ADA);
        review.submit(second, ADA);
        assertThat(template("back-pain").version()).isEqualTo(1);

        assertThatThrownBy(() -> review.approve(second, "all adults", ADA))
                .isInstanceOf(Refused.class)
                .hasMessage("You wrote this version. Someone else has to approve it.");
        assertThatThrownBy(() -> review.approve(second, "all adults", ROOT))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("physician");
        assertThatThrownBy(() -> review.approve(second, " ", BEN)).isInstanceOf(Refused.class);
        assertThat(template("back-pain").version()).isEqualTo(1);

        review.approve(second, "all adults", BEN);
        assertThat(template("back-pain").reference()).isEqualTo("back-pain@2");
        assertThat(template("back-pain").title()).startsWith("New ");
        assertThat(versions.find(first).orElseThrow().status()).isEqualTo(Status.RETIRED);
        assertThat(versions.steps(second).getLast())
                .satisfies(
                        done -> assertThat(done.person() + ": " + done.words()).isEqualTo("Ben Ito, MD: all adults"));
    }

    @Test
    void whoeverChangedADraftIsItsAuthorToo() {
        var second = review.begin(new Name(Kind.NOTE_TEMPLATE, "prenatal", 1), ADA);
        review.write(second, versions.find(second).orElseThrow().yaml(), BEN);
        review.submit(second, ADA);

        assertThatThrownBy(() -> review.approve(second, "all", BEN)).isInstanceOf(Refused.class);
    }

    @Test
    void onlyADraftIsChangedAndTheDatabaseItselfSaysSo() {
        var approved = new Name(Kind.NOTE_TEMPLATE, "telehealth", 1);

        assertThatThrownBy(() -> review.write(approved, shipped("telehealth"), ADA))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> jdbc.sql("update content_version set yaml = 'x' where id = 'telehealth'")
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("only while it is a draft");
        assertThatThrownBy(() -> jdbc.sql("delete from content_step").update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void aTextThatTheLinterRefusesOrThatNamesAnotherIsNotStored() {
        var second = review.begin(new Name(Kind.NOTE_TEMPLATE, "well-child", 1), ADA);
        var before = versions.find(second).orElseThrow().yaml();

        assertThatThrownBy(() -> review.write(second, before.replace("section: vitals", "section: vitalz"), ADA))
                .isInstanceOf(InvalidTemplates.class)
                .hasMessageContaining("well-child.yaml:")
                .hasMessageContaining("vitalz");
        assertThatThrownBy(() -> review.write(second, before.replace("version: 2", "version: 3"), ADA))
                .isInstanceOf(Refused.class)
                .hasMessage("The text has to begin with kind: note-template, id: well-child and version: 2.");
        assertThat(versions.find(second).orElseThrow().yaml()).isEqualTo(before).contains("version: 2");
    }

    @Test
    void aRetiredTemplateIsNotOfferedButStillKnownToTheVisitsBegunWithIt() {
        var old = new Name(Kind.NOTE_TEMPLATE, "behavioral-dap", 1);
        review.retire(old, "nobody uses it", ROOT);

        assertThat(templates.all()).extracting(Template::id).doesNotContain("behavioral-dap");
        assertThat(templates.find("behavioral-dap")).isPresent();
        assertThatThrownBy(() -> review.retire(new Name(Kind.NOTE_TEMPLATE, "visit-note", 1), "away", ROOT))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aCopyBeginsAsADraftUnderItsOwnName() {
        var copy = review.copy(new Name(Kind.ORDER_SET, "asthma", 1), "childhood-asthma", ADA);

        assertThat(versions.find(copy).orElseThrow().yaml()).contains("id: childhood-asthma\n");
        assertThat(library.now().orderSet("childhood-asthma")).isEmpty();
        assertThatThrownBy(() -> review.copy(copy, "asthma", ADA)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> review.copy(copy, "../x", ADA)).isInstanceOf(Refused.class);
    }

    @Test
    void aFileOfTheFolderThatChangedWithoutANewNumberStopsTheStart() {
        var changed = ContentFile.of("ours.yaml", shipped("soap").replace("title: SOAP note", "title: Ours"));

        assertThatThrownBy(() -> new ApprovedLibrary(
                        versions, review, new ContentFiles(List.of(), List.of(changed)), transactions))
                .isInstanceOf(InvalidTemplates.class)
                .hasMessage("ours.yaml:1: version 1 of 'soap' is there already with another text. Write 'version: 2'.");

        var raised = ContentFile.of("ours.yaml", changed.text().replace("version: 1", "version: 2"));
        new ApprovedLibrary(versions, review, new ContentFiles(List.of(), List.of(raised)), transactions);
        assertThat(template("soap").title()).isEqualTo("Ours");
    }

    private Template template(String id) {
        return templates.all().stream()
                .filter(template -> template.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String shipped(String id) {
        return ContentFile.shipped().stream()
                .filter(file -> file.name().equals(id + ".yaml"))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static Person person(String name, Role role) {
        return new Person(
                new PersonId(UUID.randomUUID()),
                name.substring(0, 3).toLowerCase(java.util.Locale.ROOT),
                name,
                Set.of(role),
                false);
    }
}
