//! E1103 and E1150 to E1164: the format of a text, such as an address, a time, an ARN or the id of a subnet.

mod acm_certificate_arn;
mod general;
mod iam_role_arn;
mod image_id;
mod kms_alias_name;
mod kms_key_arn;
mod kms_key_id;
mod lambda_function_arn;
mod log_group_name;
mod s3_bucket_name;
mod security_group_id;
mod security_group_name;
mod sns_topic_arn;
mod subnet_id;
mod vpc_id;

use super::Rule;
use std::net::{Ipv4Addr, Ipv6Addr};

use crate::diagnostic::Code;
use crate::facts::Fact;
use crate::validate::engine::{Issue, Keyword, Scope, shown};
use crate::value::Node;

pub(super) const RULES: &[&Rule] = &[
    &general::RULE,
    &security_group_id::RULE,
    &vpc_id::RULE,
    &image_id::RULE,
    &security_group_name::RULE,
    &subnet_id::RULE,
    &log_group_name::RULE,
    &iam_role_arn::RULE,
    &kms_key_arn::RULE,
    &sns_topic_arn::RULE,
    &acm_certificate_arn::RULE,
    &lambda_function_arn::RULE,
    &s3_bucket_name::RULE,
    &kms_key_id::RULE,
    &kms_alias_name::RULE,
];

/// A format of AWS: its code, what it looks like, and whether a text is of it.
struct Format {
    name: &'static str,
    code: Code,
    like: &'static str,
    is: fn(&str) -> bool,
}

const fn format(
    name: &'static str,
    code: &'static str,
    like: &'static str,
    is: fn(&str) -> bool,
) -> Format {
    Format {
        name,
        code: Code::new(code),
        like,
        is,
    }
}

/// Source: the formats that the resource schemas name, and the resource identifiers of the services' API references.
static FORMATS: [Format; 15] = [
    format(
        "AWS::EC2::SecurityGroup.Id",
        "E1150",
        "sg-0123456789abcdef0",
        |text| has_id(text, "sg-", is_hex),
    ),
    format(
        "AWS::EC2::VPC.Id",
        "E1151",
        "vpc-0123456789abcdef0",
        |text| has_id(text, "vpc-", is_hex),
    ),
    format(
        "AWS::EC2::Image.Id",
        "E1152",
        "ami-0123456789abcdef0",
        |text| {
            has_id(text, "ami-", |c| {
                c.is_ascii_digit() || c.is_ascii_lowercase()
            })
        },
    ),
    format(
        "AWS::EC2::SecurityGroup.Name",
        "E1153",
        "letters, digits, spaces and ._-:/()#,@[]+=&;{}!$*",
        |text| {
            let is_known =
                |c: char| c.is_ascii_alphanumeric() || " ._-:/()#,@[]+=&;{}!$*".contains(c);
            !line(text).is_empty() && line(text).chars().all(is_known)
        },
    ),
    format(
        "AWS::EC2::Subnet.Id",
        "E1154",
        "subnet-0123456789abcdef0",
        |text| has_id(text, "subnet-", is_hex),
    ),
    format(
        "AWS::Logs::LogGroup.Name",
        "E1155",
        "1 to 512 letters, digits and ._/#-",
        |text| {
            (1..=512).contains(&text.chars().count())
                && text
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || "._/#-".contains(c))
        },
    ),
    format(
        "AWS::IAM::Role.Arn",
        "E1156",
        "arn:aws:iam::123456789012:role/name",
        |text| arn(text, "iam", is_empty).is_some_and(|rest| has_more(rest, "role/")),
    ),
    format(
        "AWS::KMS::Key.Arn",
        "E1157",
        "arn:aws:kms:region:123456789012:key/id",
        |text| {
            arn(text, "kms", is_region)
                .is_some_and(|rest| has_more(rest, "key/") || has_more(rest, "alias/"))
        },
    ),
    format(
        "AWS::SNS::Topic.Arn",
        "E1158",
        "arn:aws:sns:region:123456789012:name",
        |text| arn(text, "sns", is_region).is_some_and(|rest| !rest.is_empty()),
    ),
    format(
        "AWS::ACM::Certificate.Arn",
        "E1159",
        "arn:aws:acm:region:123456789012:certificate/id",
        |text| arn(text, "acm", is_region).is_some_and(|rest| has_more(rest, "certificate/")),
    ),
    format(
        "AWS::Lambda::Function.Arn",
        "E1160",
        "arn:aws:lambda:region:123456789012:function:name",
        |text| arn(text, "lambda", is_region).is_some_and(|rest| has_more(rest, "function:")),
    ),
    format(
        "AWS::S3::Bucket.Name",
        "E1161",
        "3 to 63 lowercase letters, digits, dots and hyphens",
        is_bucket_name,
    ),
    format(
        "AWS::KMS::Key.Id",
        "E1162",
        "a UUID, mrk- and 32 digits, or alias/name",
        is_key_id,
    ),
    format("AWS::KMS::Alias.AliasName", "E1164", "alias/name", |text| {
        line(text).strip_prefix("alias/").is_some_and(|name| {
            !name.is_empty()
                && name
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || ":/_-".contains(c))
        })
    }),
    format(
        "AWS::EC2::SecurityGroup.GroupId",
        "E1150",
        "sg-0123456789abcdef0",
        |text| has_id(text, "sg-", is_hex),
    ),
];

/// A final line break is not seen.
fn line(text: &str) -> &str {
    text.strip_suffix('\n').unwrap_or(text)
}

fn is_hex(c: char) -> bool {
    c.is_ascii_hexdigit()
}

fn is_empty(text: &str) -> bool {
    text.is_empty()
}

fn is_region(text: &str) -> bool {
    !text.is_empty()
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

fn has_more(text: &str, prefix: &str) -> bool {
    text.strip_prefix(prefix)
        .is_some_and(|rest| !rest.is_empty())
}

/// A prefix, and 8 or 17 characters.
fn has_id(text: &str, prefix: &str, is_part: fn(char) -> bool) -> bool {
    let Some(id) = line(text).strip_prefix(prefix) else {
        return false;
    };
    matches!(id.chars().count(), 8 | 17) && id.chars().all(is_part)
}

/// What stands behind `arn:partition:service:region:account:`.
fn arn<'t>(text: &'t str, service: &str, is_region: fn(&str) -> bool) -> Option<&'t str> {
    let mut parts = line(text).splitn(6, ':');
    let is_arn = parts.next() == Some("arn");
    let partition = parts.next()?.strip_prefix("aws")?;
    let is_partition = partition
        .chars()
        .all(|c| c.is_ascii_alphabetic() || c == '-');
    let is_service = parts.next()? == service;
    let is_region = is_region(parts.next()?);
    let account = parts.next()?;
    let is_account = account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit());
    let rest = parts.next()?;
    (is_arn && is_partition && is_service && is_region && is_account).then_some(rest)
}

fn is_bucket_name(text: &str) -> bool {
    let name = line(text);
    let is_part = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '.' || c == '-';
    (3..=63).contains(&name.chars().count())
        && name.chars().all(is_part)
        && !name.starts_with(['.', '-'])
        && !name.ends_with(['.', '-'])
        && !["..", "-.", ".-"].iter().any(|pair| name.contains(pair))
}

fn is_key_id(text: &str) -> bool {
    let id = line(text);
    let is_small_hex = |text: &str| {
        text.chars()
            .all(|c| c.is_ascii_digit() || ('a'..='f').contains(&c))
    };
    if let Some(name) = id.strip_prefix("alias/") {
        return !name.is_empty()
            && name
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "/_-".contains(c));
    }
    if let Some(rest) = id.strip_prefix("mrk-") {
        return rest.len() == 32 && is_small_hex(rest);
    }
    let lengths: Vec<usize> = id.split('-').map(str::len).collect();
    lengths == [8, 4, 4, 4, 12] && id.split('-').all(is_small_hex)
}

/// Checks a text against the format that a schema names.
pub(in crate::validate) fn check(
    scope: &Scope<'_>,
    format: Fact<'_>,
    node: &Node,
    out: &mut Vec<Issue>,
) {
    let (Some(name), Some(text)) = (format.as_str(), node.as_str()) else {
        return;
    };
    let is_common = match name {
        "ipv4" => Some(text.parse::<Ipv4Addr>().is_ok()),
        "ipv4-network" => Some(is_network(
            text,
            |address| {
                address
                    .parse::<Ipv4Addr>()
                    .ok()
                    .map(|a| u128::from(u32::from(a)))
            },
            32,
        )),
        "ipv6" => Some(text.parse::<Ipv6Addr>().is_ok()),
        "ipv6-network" => Some(is_network(
            text,
            |address| address.parse::<Ipv6Addr>().ok().map(u128::from),
            128,
        )),
        "date" => Some(is_date(text)),
        "time" => Some(is_time(text)),
        "date-time" => Some(
            text.split_once('T')
                .is_some_and(|(date, time)| is_date(date) && is_time(time)),
        ),
        "email" => Some(text.contains('@')),
        "regex" => Some(crate::facts::is_pattern(text)),
        _ => None,
    };
    if let Some(is_common) = is_common {
        if !is_common {
            out.push(Issue::new(
                scope.path(),
                format!("{} is not of the format `{name}`", shown(node)),
            ));
        }
        return;
    }
    let Some(format) = FORMATS.iter().find(|format| format.name == name) else {
        return;
    };
    if !(format.is)(text) && !is_taken_otherwise(scope, text) {
        let message = format!("{} is not of the format `{name}`", shown(node));
        let help = format!("it looks like {}", format.like);
        out.push(
            Issue::new(scope.path(), message)
                .of(format.code)
                .by(Keyword::Format)
                .help(help),
        );
    }
}

/// Whether the place takes a text that is not of its format: a launch template finds its image by a stored parameter,
/// and a bucket without a name gets one.
fn is_taken_otherwise(scope: &Scope<'_>, text: &str) -> bool {
    const IMAGE: &str = "Resources/AWS::EC2::LaunchTemplate/Properties/LaunchTemplateData/ImageId";
    const BUCKET: &str = "Resources/AWS::S3::Bucket/Properties/BucketName";
    (text.starts_with("resolve:ssm") && scope.is_at(IMAGE))
        || (text.is_empty() && scope.is_at(BUCKET))
}

/// An address and the length of its prefix, nothing set behind it.
fn is_network(text: &str, address: impl Fn(&str) -> Option<u128>, bits: u32) -> bool {
    let (start, length) = match text.split_once('/') {
        Some((start, length)) => match length.parse::<u32>() {
            Ok(length) if length <= bits => (start, length),
            _ => return false,
        },
        None => (text, bits),
    };
    let Some(start) = address(start) else {
        return false;
    };
    let behind = bits - length;
    let mask = if behind >= 128 {
        u128::MAX
    } else {
        (1_u128 << behind) - 1
    };
    start & mask == 0
}

fn number(text: &str, digits: usize, range: std::ops::RangeInclusive<u32>) -> bool {
    text.len() == digits
        && text.bytes().all(|byte| byte.is_ascii_digit())
        && text.parse().is_ok_and(|number| range.contains(&number))
}

fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    matches!(parts.as_slice(), [year, month, day]
        if number(year, 4, 0..=9999) && number(month, 2, 1..=12) && number(day, 2, 0..=99))
}

fn is_time(text: &str) -> bool {
    let clock = |text: &str| {
        text.split_once(':')
            .is_some_and(|(hour, minute)| number(hour, 2, 0..=23) && number(minute, 2, 0..=59))
    };
    let (time, zone) = match text.strip_suffix('Z') {
        Some(time) => (time, true),
        None => match text.rfind(['+', '-']).map(|at| text.split_at(at)) {
            Some((time, zone)) => (time, clock(zone.trim_start_matches(['+', '-']))),
            None => return false,
        },
    };
    let (time, fraction) = time.split_once('.').unwrap_or((time, "0"));
    let is_fraction = !fraction.is_empty() && fraction.bytes().all(|byte| byte.is_ascii_digit());
    let (minutes, seconds) = time.rsplit_once(':').unwrap_or(("", ""));
    zone && is_fraction && clock(minutes) && number(seconds, 2, 0..=59)
}
