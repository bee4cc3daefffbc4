//! What a schema says, in a form that is quick to ask: made once for each schema that a template touches.

use std::cell::RefCell;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::rc::Rc;

use super::Keyword;
use crate::facts::Fact;

/// The keywords of a schema with their values, and what can be said of it as a whole.
#[derive(Debug, Default)]
pub(in crate::validate) struct Summary {
    /// Keywords and the numbers of their values within the image.
    keywords: Vec<(Keyword, u32)>,
    /// Whether a keyword speaks about the value as a whole.
    pub(in crate::validate) is_about_whole: bool,
    /// Whether it says `object` and nothing of the keys.
    pub(in crate::validate) is_open_map: bool,
    /// Whether it says `array` and nothing of the items.
    pub(in crate::validate) is_open_list: bool,
    /// Whether it refers to another schema.
    pub(in crate::validate) is_reference: bool,
}

impl Summary {
    fn of(schema: Fact<'_>) -> Self {
        let mut summary = Self::default();
        let (mut map, mut list, mut keys, mut items) = (false, false, false, false);
        for (name, value) in schema.entries() {
            let Some(keyword) = Keyword::named(name) else {
                continue;
            };
            summary.keywords.push((keyword, value.identity().1));
            summary.is_about_whole |= keyword.is_about_whole();
            match keyword {
                Keyword::Reference => summary.is_reference = true,
                Keyword::Properties
                | Keyword::AdditionalProperties
                | Keyword::PatternProperties => keys = true,
                Keyword::Items => items = true,
                Keyword::Type => {
                    let is = |name| {
                        value.as_str() == Some(name) || value.texts().any(|text| text == name)
                    };
                    (map, list) = (is("object"), is("array"));
                }
                _ => {}
            }
        }
        summary.is_open_map = map && !keys;
        summary.is_open_list = list && !items;
        summary
    }

    /// The keywords of the schema of which this is the summary.
    pub(in crate::validate) fn keywords<'f>(
        &self,
        schema: Fact<'f>,
    ) -> impl Iterator<Item = (Keyword, Fact<'f>)> {
        let of_schema = move |at: u32| schema.of_same_image(at);
        self.keywords
            .iter()
            .map(move |(keyword, at)| (*keyword, of_schema(*at)))
    }
}

/// Summaries by image and number of the schema.
type Known = HashMap<(usize, u32), Rc<Summary>, BuildHasherDefault<Mix>>;

/// The summaries of the schemas that a run has touched.
#[derive(Debug, Default)]
pub(in crate::validate) struct Summaries {
    known: RefCell<Known>,
}

impl Summaries {
    pub(in crate::validate) fn of(&self, schema: Fact<'_>) -> Rc<Summary> {
        let mut known = self.known.borrow_mut();
        let summary = known
            .entry(schema.identity())
            .or_insert_with(|| Rc::new(Summary::of(schema)));
        Rc::clone(summary)
    }
}

/// A hash of two numbers that nobody from outside chooses.
#[derive(Debug, Default)]
struct Mix(u64);

impl Hasher for Mix {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(u64::from(*byte));
        }
    }

    fn write_u32(&mut self, number: u32) {
        self.write_u64(u64::from(number));
    }

    fn write_usize(&mut self, number: usize) {
        self.write_u64(number as u64);
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = (self.0 ^ number)
            .wrapping_mul(0x9e37_79b9_7f4a_7c15)
            .rotate_left(29);
    }
}
