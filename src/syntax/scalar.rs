//! What an unquoted YAML scalar means, and which texts may stand unquoted.
//!
//! CloudFormation reads YAML 1.1, and so do the tools that its users know; the table is the one of PyYAML. Dates stay
//! text, as CloudFormation has no date type, and a number that 64 bits cannot hold stays text, so that no digit is lost.

use serde_json::Number;

use crate::value::NodeKind;

/// What an untagged, unquoted scalar means.
pub(super) fn resolve(text: &str) -> NodeKind {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => NodeKind::Null,
        "yes" | "Yes" | "YES" | "true" | "True" | "TRUE" | "on" | "On" | "ON" => {
            NodeKind::Bool(true)
        }
        "no" | "No" | "NO" | "false" | "False" | "FALSE" | "off" | "Off" | "OFF" => {
            NodeKind::Bool(false)
        }
        _ => integer(text)
            .or_else(|| float(text))
            .map_or_else(|| NodeKind::String(text.to_owned()), NodeKind::Number),
    }
}

fn signed(text: &str) -> (bool, &str) {
    match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    }
}

fn integer(text: &str) -> Option<Number> {
    let (negative, digits) = signed(text);
    let magnitude = if let Some(binary) = digits.strip_prefix("0b") {
        radix(binary, 2)
    } else if let Some(hexadecimal) = digits.strip_prefix("0x") {
        radix(hexadecimal, 16)
    } else if digits == "0" {
        Some(0)
    } else if let Some(octal) = digits.strip_prefix('0') {
        radix(octal, 8)
    } else if digits.contains(':') {
        sexagesimal(digits)
    } else if digits.starts_with(|first: char| first.is_ascii_digit()) {
        radix(digits, 10)
    } else {
        None
    }?;
    if negative {
        0_i64.checked_sub_unsigned(magnitude).map(Number::from)
    } else {
        Some(magnitude.into())
    }
}

fn radix(digits: &str, radix: u32) -> Option<u64> {
    let plain = without_underscores(digits, |digit| digit.is_digit(radix))?;
    u64::from_str_radix(&plain, radix).ok()
}

/// `1:30` is 90.
fn sexagesimal(digits: &str) -> Option<u64> {
    let (first, rest) = digits.split_once(':')?;
    let head = radix(first, 10).filter(|_| first.starts_with(|c: char| c.is_ascii_digit()))?;
    rest.split(':').try_fold(head, |total, part| {
        let part = sixtieth(part)?;
        total.checked_mul(60)?.checked_add(part)
    })
}

/// `0` to `59`, in one or two digits.
fn sixtieth(part: &str) -> Option<u64> {
    let digits = part.len() <= 2 && part.bytes().all(|byte| byte.is_ascii_digit());
    part.parse().ok().filter(|value| digits && *value < 60)
}

fn float(text: &str) -> Option<Number> {
    let (negative, unsigned) = signed(text);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let (whole, fraction) = mantissa.split_once('.')?;
    let starts_with_digit = |part: &str| part.starts_with(|c: char| c.is_ascii_digit());
    if whole.is_empty() && (unsigned.len() < text.len() || !starts_with_digit(fraction)) {
        return None;
    }
    if !whole.is_empty() && !starts_with_digit(whole) {
        return None;
    }
    let fraction = without_underscores(fraction, |digit| digit.is_ascii_digit())?;
    let whole = if whole.contains(':') && exponent.is_none() {
        sexagesimal(whole)?.to_string()
    } else {
        without_underscores(whole, |digit| digit.is_ascii_digit())?
    };
    let exponent = match exponent {
        None => "",
        Some(exponent) => {
            let digits = exponent.strip_prefix(['-', '+'])?;
            let valid = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
            valid.then_some(exponent)?
        }
    };
    let exponent = if exponent.is_empty() { "+0" } else { exponent };
    let value: f64 = format!("{whole}.{fraction}e{exponent}").parse().ok()?;
    Number::from_f64(if negative { -value } else { value })
}

/// The digits alone, if there is nothing but digits and underscores.
fn without_underscores(text: &str, is_digit: impl Fn(char) -> bool) -> Option<String> {
    text.chars()
        .filter(|c| *c != '_')
        .map(|c| is_digit(c).then_some(c))
        .collect()
}

/// A number as every YAML reader takes it: YAML 1.1 wants a point and a signed exponent.
pub(super) fn write_number(number: &Number) -> String {
    let text = number.to_string();
    let Some((mantissa, exponent)) = text.split_once(['e', 'E']) else {
        return text;
    };
    let point = if mantissa.contains('.') { "" } else { ".0" };
    let sign = if exponent.starts_with(['-', '+']) {
        ""
    } else {
        "+"
    };
    format!("{mantissa}{point}e{sign}{exponent}")
}

/// Whether every YAML reader, 1.1 or 1.2, takes the unquoted text as just this text.
pub(super) fn may_stand_plain(text: &str) -> bool {
    let Some(first) = text.chars().next() else {
        return false;
    };
    let opens = first.is_alphanumeric()
        || matches!(first, '_' | '/' | '$' | '(' | '^')
        || text.starts_with("./")
        || text.starts_with("../");
    opens
        && text.chars().all(is_plain)
        && !text.ends_with([' ', ':'])
        && !text.contains(": ")
        && !text.contains(" #")
        && !is_word_with_meaning(text)
        && !may_be_number(text)
}

fn is_plain(c: char) -> bool {
    is_printable(c) && (c == ' ' || !c.is_whitespace())
}

/// Whether a character may stand in YAML as it is; line breaks and tabs do not count.
pub(super) fn is_printable(c: char) -> bool {
    matches!(c, ' '..='~' | '\u{a0}'..='\u{fffd}' | '\u{10000}'..)
        && !matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}')
}

fn is_word_with_meaning(text: &str) -> bool {
    const WORDS: [&str; 9] = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"];
    WORDS.iter().any(|word| text.eq_ignore_ascii_case(word))
}

/// Whether some reader could take it for a number, a time or a date.
fn may_be_number(text: &str) -> bool {
    let part_of_number = |c: char| {
        c.is_ascii_hexdigit()
            || matches!(
                c,
                'x' | 'X'
                    | 'o'
                    | 'O'
                    | '_'
                    | ':'
                    | '.'
                    | ','
                    | '+'
                    | '-'
                    | 't'
                    | 'T'
                    | 'z'
                    | 'Z'
                    | ' '
            )
    };
    text.starts_with(|first: char| first.is_ascii_digit()) && text.chars().all(part_of_number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Node;

    fn resolved(text: &str) -> Node {
        Node::new(resolve(text))
    }

    #[test]
    fn scalars_mean_what_yaml_1_1_says() {
        for (text, value) in [
            ("yes", Node::from(true)),
            ("Off", Node::from(false)),
            ("y", Node::from("y")),
            ("~", Node::default()),
            ("010", Node::from(8)),
            ("0777", Node::from(511)),
            ("012345678901", Node::from("012345678901")),
            ("0o17", Node::from("0o17")),
            ("0x1F", Node::from(31)),
            ("-0b101", Node::from(-5)),
            ("1_000", Node::from(1000)),
            ("1:30", Node::from(90)),
            ("190:20:30", Node::from(685_230)),
            ("1:75", Node::from("1:75")),
            ("2012-10-17", Node::from("2012-10-17")),
            ("1e3", Node::from("1e3")),
            ("0x+1", Node::from("0x+1")),
            (".inf", Node::from(".inf")),
            ("-.5", Node::from("-.5")),
            ("<<", Node::from("<<")),
            ("18446744073709551615", Node::from(u64::MAX)),
            ("18446744073709551616", Node::from("18446744073709551616")),
            ("-9223372036854775808", Node::from(i64::MIN)),
        ] {
            assert_eq!(resolved(text), value, "{text}");
        }
    }

    #[test]
    fn floats_need_a_point_and_a_signed_exponent() {
        for (text, value) in [
            ("1.5", 1.5),
            ("1.0e+300", 1.0e300),
            (".5", 0.5),
            ("-1_0.25", -10.25),
            ("1:30.5", 90.5),
        ] {
            let number = Number::from_f64(value).unwrap();
            assert_eq!(resolved(text), Node::from(number), "{text}");
        }
        assert_eq!(resolved("1.5e3"), Node::from("1.5e3"));
        assert_eq!(resolved("1.0e+999"), Node::from("1.0e+999"));
    }

    #[test]
    fn only_harmless_text_stands_plain() {
        for text in [
            "Orders",
            "AWS::SQS::Queue",
            "python3.13",
            "10.0.0.0/16",
            "a, b",
            "./code",
            "${A}-b",
            "ä",
        ] {
            assert!(may_stand_plain(text), "{text}");
        }
        for text in [
            "",
            " a",
            "a ",
            "a:",
            "a: b",
            "a #b",
            "yes",
            "N",
            "NULL",
            "~",
            "1",
            "1.",
            "0o17",
            "1e3",
            "2012-10-17",
            "1:30",
            "1_000",
            "-x",
            "+1",
            ".5",
            ".inf",
            "...",
            "---",
            "<<",
            "=",
            "*",
            "&a",
            "!Ref",
            "{{resolve:ssm:x}}",
            "[a]",
            "%",
            "@",
            "`",
            "|",
            ">",
            "'",
            "\"",
            "#",
            "? a",
            "a\tb",
            "a\nb",
            "\u{85}",
            "\u{feff}a",
            "a\u{2028}",
        ] {
            assert!(!may_stand_plain(text), "{text}");
        }
    }
}
