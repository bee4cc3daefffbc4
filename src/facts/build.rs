//! Writing an image: equal parts are stored once, strings are sorted, and the same tree gives the same bytes.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::image::{
    CONSTANT, FLOAT, HEADER, KIND_BITS, LARGE, LIST, MAGIC, MAP, SMALL, STRING, VERSION, WORDS,
};
use super::pattern::{Classes, translate};

/// A tree that is to become an image: JSON, and tables of numbers.
#[derive(Clone, Debug, PartialEq)]
pub enum FactTree {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A whole number.
    Whole(i64),
    /// Another number.
    Float(f64),
    /// Text.
    String(String),
    /// A list.
    List(Vec<Self>),
    /// A mapping.
    Map(BTreeMap<String, Self>),
    /// A table of numbers.
    Words(Vec<u32>),
}

impl FactTree {
    /// A mapping of the given pairs.
    pub fn map<K: Into<String>>(pairs: impl IntoIterator<Item = (K, Self)>) -> Self {
        Self::Map(
            pairs
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        )
    }

    fn strings<'t>(&'t self, into: &mut BTreeSet<&'t str>) {
        match self {
            Self::String(text) => {
                into.insert(text);
            }
            Self::List(items) => items.iter().for_each(|item| item.strings(into)),
            Self::Map(map) => {
                for (key, value) in map {
                    into.insert(key);
                    value.strings(into);
                }
            }
            _ => {}
        }
    }
}

impl From<&str> for FactTree {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

impl From<String> for FactTree {
    fn from(text: String) -> Self {
        Self::String(text)
    }
}

impl From<&serde_json::Value> for FactTree {
    fn from(value: &serde_json::Value) -> Self {
        use serde_json::Value;
        match value {
            Value::Null => Self::Null,
            Value::Bool(truth) => Self::Bool(*truth),
            Value::Number(number) => match number.as_i64() {
                Some(whole) => Self::Whole(whole),
                None => Self::Float(number.as_f64().unwrap_or_default()),
            },
            Value::String(text) => Self::String(text.clone()),
            Value::Array(items) => Self::List(items.iter().map(Self::from).collect()),
            Value::Object(map) => Self::map(map.iter().map(|(key, value)| (key, value.into()))),
        }
    }
}

/// The bytes of an image of this tree.
pub fn image_of(tree: &FactTree) -> Vec<u8> {
    let mut strings = BTreeSet::new();
    tree.strings(&mut strings);
    let mut writer = Writer {
        ids: strings
            .iter()
            .zip(0..)
            .map(|(text, id)| (*text, id))
            .collect(),
        words: Vec::new(),
        numbers: Vec::new(),
        records: HashMap::new(),
    };
    let root = writer.reference(tree);

    let mut ends = Vec::new();
    let mut text = Vec::new();
    for string in strings {
        text.extend_from_slice(string.as_bytes());
        ends.push(word(text.len()));
    }
    let ends = bytes_of(&ends);
    let words = bytes_of(&writer.words);
    let mut bytes = MAGIC.to_vec();
    bytes.extend(bytes_of(&[VERSION, root]));
    let sections = [&ends, &text, &writer.numbers, &words];
    let mut start = HEADER;
    for section in sections {
        bytes.extend(bytes_of(&[word(start), word(section.len())]));
        start += section.len();
    }
    sections
        .into_iter()
        .for_each(|section| bytes.extend(section));
    bytes
}

/// A position of an image. Images are some megabytes: one beyond 32 bits would be refused when it is opened.
fn word(position: usize) -> u32 {
    u32::try_from(position).unwrap_or(u32::MAX)
}

fn bytes_of(words: &[u32]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}

/// Patterns that were translated, as an image holds them.
#[derive(Clone, Debug)]
pub struct Translated {
    /// Each pattern → its program, or null where it has no translation.
    pub patterns: FactTree,
    /// The character classes that the programs share.
    pub classes: FactTree,
    /// Why a pattern has no translation.
    pub untranslatable: BTreeMap<String, String>,
}

/// Translates patterns for an image.
pub fn translate_patterns(patterns: &BTreeSet<String>) -> Translated {
    let mut classes = Classes::default();
    let mut programs = BTreeMap::new();
    let mut untranslatable = BTreeMap::new();
    for pattern in patterns {
        let program = match translate(pattern, &mut classes) {
            Ok(words) => FactTree::Words(words),
            Err(cause) => {
                untranslatable.insert(pattern.clone(), cause.to_string());
                FactTree::Null
            }
        };
        programs.insert(pattern.clone(), program);
    }
    Translated {
        patterns: FactTree::Map(programs),
        classes: FactTree::Words(classes.words().to_vec()),
        untranslatable,
    }
}

struct Writer<'t> {
    ids: HashMap<&'t str, u32>,
    words: Vec<u32>,
    numbers: Vec<u8>,
    /// Each record that was written, with its kind, and where.
    records: HashMap<(u32, Vec<u32>), u32>,
}

impl<'t> Writer<'t> {
    fn reference(&mut self, tree: &'t FactTree) -> u32 {
        match tree {
            FactTree::Null => tagged(CONSTANT, 0),
            FactTree::Bool(truth) => tagged(CONSTANT, 1 + u32::from(*truth)),
            FactTree::Whole(whole) => self.whole(*whole),
            FactTree::Float(float) => self.number(FLOAT, float.to_le_bytes()),
            FactTree::String(text) => tagged(STRING, self.id(text)),
            FactTree::List(items) => {
                let record = items.iter().map(|item| self.reference(item)).collect();
                self.record(LIST, items.len(), record)
            }
            FactTree::Map(map) => {
                let mut record = Vec::with_capacity(map.len() * 2);
                for (key, value) in map {
                    record.push(self.id(key));
                    record.push(self.reference(value));
                }
                self.record(MAP, map.len(), record)
            }
            FactTree::Words(words) => self.record(WORDS, words.len(), words.clone()),
        }
    }

    fn id(&self, text: &str) -> u32 {
        self.ids.get(text).copied().unwrap_or_default()
    }

    fn whole(&mut self, whole: i64) -> u32 {
        let zigzag = (whole << 1) ^ (whole >> 63);
        match u32::try_from(zigzag) {
            Ok(small) if small < 1 << (32 - KIND_BITS) => tagged(SMALL, small),
            _ => self.number(LARGE, whole.to_le_bytes()),
        }
    }

    fn number(&mut self, kind: u32, bytes: [u8; 8]) -> u32 {
        let at = match self
            .numbers
            .chunks_exact(8)
            .position(|chunk| chunk == bytes)
        {
            Some(at) => at,
            None => {
                self.numbers.extend(bytes);
                self.numbers.len() / 8 - 1
            }
        };
        tagged(kind, word(at))
    }

    fn record(&mut self, kind: u32, count: usize, record: Vec<u32>) -> u32 {
        if let Some(at) = self.records.get(&(kind, record.clone())) {
            return tagged(kind, *at);
        }
        let at = word(self.words.len());
        self.words.push(word(count));
        self.words.extend(&record);
        self.records.insert((kind, record), at);
        tagged(kind, at)
    }
}

const fn tagged(kind: u32, payload: u32) -> u32 {
    payload << KIND_BITS | kind
}
