//! The character classes that all programs share.
//!
//! A class is a bitmap of its ASCII part (four words) and the place of its other ranges (one word). The ranges are stored
//! once for all classes that agree beyond ASCII: most of the classes with `\p{L}` differ in punctuation only.
//!
//! ```text
//! class:   bits 0-31 · 32-63 · 64-95 · 96-127 · place of the ranges
//! ranges:  how many · first, last · first, last · …
//! ```

use std::collections::BTreeMap;

use regex_syntax::hir::ClassUnicode;

use crate::facts::words::{Words, to_bytes};

const BITMAP: usize = 4;
const ASCII: u32 = 128;

/// The table of classes while it is built. Equal classes are stored once.
#[derive(Debug, Default)]
pub struct Classes {
    words: Vec<u32>,
    known: BTreeMap<Vec<u32>, u32>,
}

impl Classes {
    /// The table as words.
    pub fn words(&self) -> &[u32] {
        &self.words
    }

    /// The table as the bytes of an image.
    pub fn to_bytes(&self) -> Vec<u8> {
        to_bytes(&self.words)
    }

    /// The place of `class` in the table.
    pub(super) fn intern(&mut self, class: &ClassUnicode) -> u32 {
        let mut record = vec![0; BITMAP];
        let mut ranges = Vec::new();
        for range in class.ranges() {
            let (first, last) = (u32::from(range.start()), u32::from(range.end()));
            for code in first..last.saturating_add(1).min(ASCII) {
                if let Some(word) = record.get_mut((code / u32::BITS) as usize) {
                    *word |= 1 << (code % u32::BITS);
                }
            }
            if last >= ASCII {
                ranges.extend([first.max(ASCII), last]);
            }
        }
        ranges.insert(0, u32::try_from(ranges.len() / 2).unwrap_or_default());
        let place = self.place(ranges);
        record.push(place);
        self.place(record)
    }

    fn place(&mut self, record: Vec<u32>) -> u32 {
        if let Some(place) = self.known.get(&record) {
            return *place;
        }
        let place = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        self.words.extend(&record);
        self.known.insert(record, place);
        place
    }
}

/// Whether the class at `place` has `c`; `None` when the table is damaged.
pub(super) fn contains(classes: Words<'_>, place: u32, c: char) -> Option<bool> {
    let (place, code) = (place as usize, u32::from(c));
    if code < ASCII {
        let word = classes.get(place.checked_add((code / u32::BITS) as usize)?)?;
        return Some(word >> (code % u32::BITS) & 1 == 1);
    }
    let ranges = classes.get(place.checked_add(BITMAP)?)? as usize;
    let (mut low, mut high) = (0, classes.get(ranges)? as usize);
    while low < high {
        let middle = low + (high - low) / 2;
        let range = classes.slice(
            ranges.checked_add(1)?.checked_add(middle.checked_mul(2)?)?,
            2,
        )?;
        if code < range.get(0)? {
            high = middle;
        } else if code > range.get(1)? {
            low = middle + 1;
        } else {
            return Some(true);
        }
    }
    Some(false)
}
