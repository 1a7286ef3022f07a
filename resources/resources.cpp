// SPDX-License-Identifier: GPL-3.0-or-later
// A library needs one source of its own; what it carries is the generated code of the resources.
