package org.chartwright.models;

/** What the prior-authorisation forecast was trained on, as weights. */
public final class PriorAuthModels {

    /** Table of weights: which denials independent reviewers set aside. */
    public static final Model APPEALS = new Model(
            "appeals",
            "2026.11.24",
            "org.chartwright.evaluation.training.TrainPriorAuth on California Independent Medical Review decisions 2001-2014",
            "Apache-2.0",
            "e50806613adc00037cd47711e6b8b15a9e289fc4ac03b0ffe99e874b1b4f8958",
            "org/chartwright/models/priorauth/appeals.tsv");

    private PriorAuthModels() {}
}
