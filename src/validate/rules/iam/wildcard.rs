//! Texts with `*` for any characters and `?` for one.

/// Whether a text has a wildcard.
pub(super) fn is_pattern(text: &str) -> bool {
    text.contains(['*', '?'])
}

/// Whether a text fits a pattern. It goes back to the last `*` only, so that no pattern takes long.
pub(in crate::validate::rules) fn matches(pattern: &str, text: &str) -> bool {
    let mut pattern_rest = pattern.chars();
    let mut text_rest = text.chars();
    let mut star = None;
    loop {
        let mut after = text_rest.clone();
        let Some(next) = after.next() else {
            return pattern_rest.all(|c| c == '*');
        };
        let mut wanted = pattern_rest.clone();
        match wanted.next() {
            Some('*') => {
                star = Some((wanted.clone(), text_rest.clone()));
                pattern_rest = wanted;
                continue;
            }
            Some(c) if c == '?' || c == next => {
                pattern_rest = wanted;
                text_rest = after;
                continue;
            }
            _ => {}
        }
        let Some((behind, mut from)) = star.take() else {
            return false;
        };
        from.next();
        pattern_rest = behind.clone();
        text_rest = from.clone();
        star = Some((behind, from));
    }
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn a_star_stands_for_any_characters_and_a_question_mark_for_one() {
        let fitting = [
            ("get*", "getobject"),
            ("*", ""),
            ("*", "x"),
            ("g?t*t", "getobject"),
            ("*object*", "getobjectacl"),
            ("a*a", "aa"),
        ];
        for (pattern, text) in fitting {
            assert!(matches(pattern, text), "{pattern} {text}");
        }
        for (pattern, text) in [
            ("get*", "putobject"),
            ("?", ""),
            ("a*a", "a"),
            ("get", "getobject"),
            ("*acl", "getobject"),
        ] {
            assert!(!matches(pattern, text), "{pattern} {text}");
        }
    }

    #[test]
    fn many_stars_take_no_time() {
        assert!(!matches(&"*a".repeat(500), &"a".repeat(499)));
    }
}
