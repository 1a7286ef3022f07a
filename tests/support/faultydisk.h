// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jiaoshu::test {

/**
 * The disk below SQLite, made to fail: put between it and the system for every database that is opened after install().
 * Faults befall files whose path contains `where`. Safe to change while other threads write.
 */
class FaultyDisk {
public:
    enum class Fault {
        None,
        /** Every write is refused after half of it, as on a full disk. */
        Full,
        /** Nothing can be read, written or opened, as with a drive that was pulled. */
        Gone,
        /** Writes pass, and bringing them to the disk fails. */
        Unsynced,
        /** Writes are refused, as in a file that has become read-only. */
        ReadOnly,
        /** Some writes and syncs fail, by chance: about one in twelve. */
        Random,
        /** What was not synced is lost when the process is killed, as by a power cut. */
        PowerCut
    };

    /** Once in a process, before anything is opened. */
    static void install();
    static void set(Fault fault, const QString &where = {});
    /** The chance of Fault::Random. */
    static void seed(quint32 seed);
    /** Each sync takes so long, as on a slow drive. */
    static void setSlowness(int milliseconds);
    /** How many syncs there were since install(). */
    static int syncs();
};

} // namespace jiaoshu::test
