// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultydisk.h"

#include <sqlite3.h>
#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstring>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace jiaoshu::test {
namespace {

/** What was written to a file and not synced, by Fault::PowerCut. */
struct Unsynced {
    sqlite3_int64 offset;
    std::vector<char> bytes;
};

struct State {
    std::mutex mutex;
    FaultyDisk::Fault fault = FaultyDisk::Fault::None;
    std::string where;
    quint32 random = 1;
    std::map<std::string, std::vector<Unsynced>> unsynced;
    std::atomic<int> slowness{0};
    std::atomic<int> syncs{0};
    sqlite3_vfs *system = nullptr;
};

State &disk()
{
    static State state;
    return state;
}

struct File {
    sqlite3_file base;
    sqlite3_file *system;
    char path[1024];
};

File *ours(sqlite3_file *file) { return reinterpret_cast<File *>(file); }
sqlite3_file *systems(sqlite3_file *file) { return ours(file)->system; }

FaultyDisk::Fault faultFor(const char *path)
{
    State &state = disk();
    const std::lock_guard lock(state.mutex);
    if (state.fault == FaultyDisk::Fault::None || !path || !std::strstr(path, state.where.c_str()))
        return FaultyDisk::Fault::None;
    if (state.fault != FaultyDisk::Fault::Random)
        return state.fault;
    constexpr quint32 OneIn = 12;
    state.random = state.random * 1664525U + 1013904223U;
    return (state.random >> 16) % OneIn == 0 ? FaultyDisk::Fault::Random : FaultyDisk::Fault::None;
}

using Fault = FaultyDisk::Fault;

int keepUnsynced(File *file, const void *bytes, int count, sqlite3_int64 offset)
{
    State &state = disk();
    const std::lock_guard lock(state.mutex);
    const char *first = static_cast<const char *>(bytes);
    state.unsynced[file->path].push_back({offset, {first, first + count}});
    return SQLITE_OK;
}

/** Writes what was kept to the system's file. */
int settle(File *file)
{
    State &state = disk();
    const std::lock_guard lock(state.mutex);
    for (const Unsynced &one : state.unsynced[file->path]) {
        const int result =
            file->system->pMethods->xWrite(file->system, one.bytes.data(), int(one.bytes.size()), one.offset);
        if (result != SQLITE_OK)
            return result;
    }
    state.unsynced.erase(file->path);
    return SQLITE_OK;
}

sqlite3_int64 unsyncedEnd(File *file)
{
    State &state = disk();
    const std::lock_guard lock(state.mutex);
    sqlite3_int64 end = 0;
    if (const auto kept = state.unsynced.find(file->path); kept != state.unsynced.end())
        for (const Unsynced &one : kept->second)
            end = std::max(end, one.offset + sqlite3_int64(one.bytes.size()));
    return end;
}

void overlay(File *file, char *bytes, int count, sqlite3_int64 offset)
{
    State &state = disk();
    const std::lock_guard lock(state.mutex);
    const auto kept = state.unsynced.find(file->path);
    if (kept == state.unsynced.end())
        return;
    for (const Unsynced &one : kept->second) {
        const sqlite3_int64 from = std::max(offset, one.offset);
        const sqlite3_int64 to = std::min(offset + count, one.offset + sqlite3_int64(one.bytes.size()));
        if (from < to)
            std::memcpy(bytes + (from - offset), one.bytes.data() + (from - one.offset), size_t(to - from));
    }
}

int closeFile(sqlite3_file *file) { return systems(file)->pMethods->xClose(systems(file)); }

int readFile(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset)
{
    if (faultFor(ours(file)->path) == Fault::Gone)
        return SQLITE_IOERR_READ;
    int result = systems(file)->pMethods->xRead(systems(file), bytes, count, offset);
    if (result == SQLITE_IOERR_SHORT_READ && unsyncedEnd(ours(file)) >= offset + count)
        result = SQLITE_OK;
    overlay(ours(file), static_cast<char *>(bytes), count, offset);
    return result;
}

int writeFile(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    sqlite3_file *system = systems(file);
    switch (faultFor(ours(file)->path)) {
    case Fault::Full:
    case Fault::Random: (void)system->pMethods->xWrite(system, bytes, count / 2, offset); return SQLITE_FULL;
    case Fault::Gone: return SQLITE_IOERR_WRITE;
    case Fault::ReadOnly: return SQLITE_READONLY;
    case Fault::PowerCut: return keepUnsynced(ours(file), bytes, count, offset);
    case Fault::None:
    case Fault::Unsynced: break;
    }
    return system->pMethods->xWrite(system, bytes, count, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (faultFor(ours(file)->path) == Fault::Gone)
        return SQLITE_IOERR_TRUNCATE;
    const int settled = settle(ours(file));
    return settled == SQLITE_OK ? systems(file)->pMethods->xTruncate(systems(file), size) : settled;
}

int syncFile(sqlite3_file *file, int flags)
{
    ++disk().syncs;
    if (const int slowness = disk().slowness)
        std::this_thread::sleep_for(std::chrono::milliseconds(slowness));
    switch (faultFor(ours(file)->path)) {
    case Fault::Unsynced:
    case Fault::Random:
    case Fault::Gone: return SQLITE_IOERR_FSYNC;
    default: break;
    }
    const int settled = settle(ours(file));
    return settled == SQLITE_OK ? systems(file)->pMethods->xSync(systems(file), flags) : settled;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    const int result = systems(file)->pMethods->xFileSize(systems(file), size);
    *size = std::max(*size, unsyncedEnd(ours(file)));
    return result;
}

int lockFile(sqlite3_file *file, int kind) { return systems(file)->pMethods->xLock(systems(file), kind); }
int unlockFile(sqlite3_file *file, int kind) { return systems(file)->pMethods->xUnlock(systems(file), kind); }
int isReserved(sqlite3_file *file, int *is)
{
    return systems(file)->pMethods->xCheckReservedLock(systems(file), is);
}
int control(sqlite3_file *file, int what, void *argument)
{
    return systems(file)->pMethods->xFileControl(systems(file), what, argument);
}
int sectorSize(sqlite3_file *file) { return systems(file)->pMethods->xSectorSize(systems(file)); }
int traits(sqlite3_file *file) { return systems(file)->pMethods->xDeviceCharacteristics(systems(file)); }
int mapShared(sqlite3_file *file, int region, int size, int extend, void volatile **memory)
{
    return systems(file)->pMethods->xShmMap(systems(file), region, size, extend, memory);
}
int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return systems(file)->pMethods->xShmLock(systems(file), offset, count, flags);
}
void barrier(sqlite3_file *file) { systems(file)->pMethods->xShmBarrier(systems(file)); }
int unmapShared(sqlite3_file *file, int remove)
{
    return systems(file)->pMethods->xShmUnmap(systems(file), remove);
}

// Version 2: without mapping files into memory, which would pass us by.
constexpr sqlite3_io_methods Methods{2,        closeFile,   readFile, writeFile,  truncateFile,
                                     syncFile, sizeOfFile,  lockFile, unlockFile, isReserved,
                                     control,  sectorSize,  traits,   mapShared,  lockShared,
                                     barrier,  unmapShared, nullptr,  nullptr};

int openFile(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *flagsOut)
{
    File *own = ours(file);
    own->base.pMethods = nullptr;
    own->system = reinterpret_cast<sqlite3_file *>(own + 1);
    std::memset(own->path, 0, sizeof own->path);
    if (path)
        std::strncpy(own->path, path, sizeof own->path - 1);
    if (faultFor(path) == Fault::Gone)
        return SQLITE_CANTOPEN;
    const int result = disk().system->xOpen(disk().system, path, own->system, flags, flagsOut);
    if (own->system->pMethods)
        own->base.pMethods = &Methods;
    return result;
}

} // namespace

void FaultyDisk::install()
{
    static sqlite3_vfs vfs;
    disk().system = sqlite3_vfs_find(nullptr);
    vfs = *disk().system;
    vfs.zName = "faulty";
    vfs.pNext = nullptr;
    vfs.szOsFile = int(sizeof(File)) + disk().system->szOsFile;
    vfs.xOpen = openFile;
    if (sqlite3_vfs_register(&vfs, 1) != SQLITE_OK)
        qFatal("the faulty disk cannot be put in place");
}

void FaultyDisk::set(Fault fault, const QString &where)
{
    const std::lock_guard lock(disk().mutex);
    disk().fault = fault;
    disk().where = where.toStdString();
}

void FaultyDisk::seed(quint32 seed)
{
    const std::lock_guard lock(disk().mutex);
    disk().random = seed;
}

void FaultyDisk::setSlowness(int milliseconds) { disk().slowness = milliseconds; }

int FaultyDisk::syncs() { return disk().syncs; }

} // namespace jiaoshu::test
