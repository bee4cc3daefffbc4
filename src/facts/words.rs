//! Numbers read in place from a static image.

/// A row of little-endian `u32` words. Every read is checked, because an image may be damaged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words<'a> {
    bytes: &'a [u8],
}

impl<'a> Words<'a> {
    /// Reads `bytes` as words. One to three bytes that are left over at the end are no word.
    pub fn new(bytes: &'a [u8]) -> Self {
        Words { bytes }
    }

    /// How many words there are.
    pub fn len(self) -> usize {
        self.bytes.len() / WIDTH
    }

    /// Whether there is no word at all.
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// The word at `index`.
    pub fn get(self, index: usize) -> Option<u32> {
        let start = index.checked_mul(WIDTH)?;
        let word = self.bytes.get(start..)?.first_chunk()?;
        Some(u32::from_le_bytes(*word))
    }

    /// The `len` words from `start` on.
    pub fn slice(self, start: usize, len: usize) -> Option<Words<'a>> {
        let from = start.checked_mul(WIDTH)?;
        let to = start.checked_add(len)?.checked_mul(WIDTH)?;
        self.bytes.get(from..to).map(Words::new)
    }
}

/// The bytes that [`Words`] reads back.
pub(super) fn to_bytes(words: &[u32]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}

const WIDTH: usize = size_of::<u32>();

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_come_back() {
        let bytes = to_bytes(&[1, u32::MAX, 7]);
        let words = Words::new(&bytes);
        assert_eq!(
            (words.len(), words.get(1), words.get(3)),
            (3, Some(u32::MAX), None)
        );
        assert_eq!(words.slice(1, 2).and_then(|part| part.get(1)), Some(7));
    }

    #[test]
    fn no_read_leaves_the_bytes() {
        let words = Words::new(&[1, 2, 3, 4, 5]);
        assert_eq!(
            (words.len(), words.get(1), words.get(usize::MAX)),
            (1, None, None)
        );
        assert_eq!(
            (words.slice(1, 1), words.slice(usize::MAX, 2)),
            (None, None)
        );
    }
}
