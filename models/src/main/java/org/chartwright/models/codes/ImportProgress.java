package org.chartwright.models.codes;

/** Told how much of a file has been read. */
public interface ImportProgress {

    ImportProgress SILENT = (bytes, all) -> {};

    /**
     * @param bytes read so far
     * @param all size of the file in bytes
     */
    void at(long bytes, long all);
}
