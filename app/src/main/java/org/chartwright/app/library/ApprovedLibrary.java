package org.chartwright.app.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chartwright.app.library.Version.Status;
import org.chartwright.app.library.Versions.Step;
import org.chartwright.templates.Content;
import org.chartwright.templates.ContentFile;
import org.chartwright.templates.ContentFiles;
import org.chartwright.templates.InvalidTemplates;
import org.chartwright.templates.Library;
import org.chartwright.templates.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The wording that is approved at the moment. What the release ships, and what the practice keeps in its folder of
 * templates, is approved by whoever put it there, the newest version of each.
 */
@Component
public class ApprovedLibrary {

    private static final Logger LOG = LoggerFactory.getLogger(ApprovedLibrary.class);

    private final Versions versions;
    private final ClinicalReview review;
    private volatile Read read = new Read(-1, Library.of(List.of()), Library.of(List.of()));

    ApprovedLibrary(Versions versions, ClinicalReview review, ContentFiles files, TransactionOperations transactions) {
        this.versions = versions;
        this.review = review;
        transactions.executeWithoutResult(status -> {
            files.shipped().forEach(file -> {
                if (!takeIn(file, "Chartwright release", "shipped with the release")) {
                    LOG.warn("{} differs from the version of that number that is in use, which stands", file.name());
                }
            });
            var problems = new ArrayList<Problem>();
            files.own().forEach(file -> {
                if (!takeIn(file, "Folder of templates", "placed in the folder by the practice")) {
                    problems.add(new Problem(
                            file.name(),
                            1,
                            "version %d of '%s' is there already with another text"
                                    .formatted(
                                            file.content().version(),
                                            file.content().id()),
                            "Write 'version: %d'".formatted(nextVersion(file.content()))));
                }
            });
            if (!problems.isEmpty()) {
                throw new InvalidTemplates(problems);
            }
        });
        now();
    }

    /** @param stamp of the versions it was read from */
    private record Read(long stamp, Library approved, Library ever) {}

    /** What is offered. */
    public Library now() {
        return read().approved();
    }

    /** The same, and what was approved once and is retired without a successor, for visits that were begun with it. */
    Library ever() {
        return read().ever();
    }

    private Read read() {
        var last = read;
        long stamp = versions.stamp();
        if (last.stamp() == stamp) {
            return last;
        }
        var all = versions.all();
        var approved = contents(all, version -> version.status() == Status.APPROVED);
        var retired = contents(
                all,
                version -> version.status() == Status.RETIRED
                        && approved.stream()
                                .noneMatch(other -> other.kind()
                                                == version.name().kind()
                                        && other.id().equals(version.name().id())));
        var ever = new ArrayList<Content>(approved);
        ever.addAll(retired.reversed());
        var fresh = new Read(stamp, Library.of(approved), Library.of(ever));
        read = fresh;
        return fresh;
    }

    private static List<Content> contents(List<Version> all, Predicate<Version> which) {
        return all.stream().filter(which).map(Version::content).toList();
    }

    /** Whether the file is what its version says; a new version is put to use when it is the highest. */
    private boolean takeIn(ContentFile file, String who, String words) {
        var name = Version.Name.of(file.content());
        var known = versions.find(name);
        if (known.isPresent()) {
            return known.get().yaml().equals(file.text());
        }
        boolean newest = versions.of(name.kind(), name.id()).stream()
                .filter(other -> other.status() == Status.APPROVED)
                .allMatch(other -> other.name().number() < name.number());
        if (newest) {
            review.replaceBy(name, Optional.empty(), who);
        }
        versions.add(
                Version.of(file, newest ? Status.APPROVED : Status.RETIRED),
                Optional.empty(),
                newest ? Step.APPROVED : Step.RETIRED,
                who,
                newest ? words : "a higher version is in use");
        return true;
    }

    private int nextVersion(Content content) {
        return versions.of(content.kind(), content.id()).getFirst().name().number() + 1;
    }
}
