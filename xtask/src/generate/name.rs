//! From CloudFormation's names to Rust's.

use std::collections::BTreeSet;

/// Words that break the pattern of capitals.
const WORDS: [&str; 7] = [
    "IPv4",
    "IPv6",
    "IoT",
    "OAuth",
    "GraphQL",
    "MySQL",
    "PostgreSQL",
];

/// The keywords of Rust, reserved ones included.
const KEYWORDS: [&str; 51] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// The words of a name: `DBClusterIdentifier` is `DB`, `Cluster`, `Identifier`.
fn words(name: &str) -> Vec<&str> {
    let mut words = Vec::new();
    for part in name.split(|c: char| !c.is_ascii_alphanumeric()) {
        let mut rest = part;
        while !rest.is_empty() {
            let (word, after) = rest.split_at(first_word(rest));
            words.push(word);
            rest = after;
        }
    }
    words
}

/// How many bytes of ASCII the first word has.
fn first_word(text: &str) -> usize {
    let special = WORDS.iter().find(|word| text.starts_with(**word));
    let letters: Vec<char> = text.chars().collect();
    let at = |index: usize| letters.get(index).copied().unwrap_or('\0');
    let mut end = special.map_or(0, |word| word.len());
    if end == 0 {
        let capitals = letters.iter().take_while(|c| !c.is_ascii_lowercase());
        let capitals = capitals.count();
        let plural = at(capitals) == 's' && !at(capitals + 1).is_ascii_lowercase();
        end = match capitals {
            0 | 1 => capitals,
            _ if capitals == letters.len() => capitals,
            _ if plural => capitals + 1,
            // The last capital begins the next word, unless a digit stands there: `S3bucket`.
            _ if at(capitals - 1).is_ascii_digit() => capitals,
            _ => return capitals - 1,
        };
    }
    while at(end).is_ascii_lowercase() || at(end).is_ascii_digit() {
        end += 1;
    }
    end.max(1)
}

/// `snake_case`.
pub(super) fn snake_case(name: &str) -> String {
    let words: Vec<String> = words(name)
        .into_iter()
        .map(str::to_ascii_lowercase)
        .collect();
    words.join("_")
}

/// `SCREAMING_SNAKE_CASE`, for the name of a constant.
pub(super) fn constant(text: &str) -> String {
    let name = match text.chars().any(|c| c.is_ascii_lowercase()) {
        true => snake_case(text).to_ascii_uppercase(),
        false => {
            let parts = text.split(|c: char| !c.is_ascii_alphanumeric());
            let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
            parts.join("_")
        }
    };
    match name.chars().next() {
        None => "EMPTY".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("V{name}"),
        Some(_) => name,
    }
}

/// `UpperCamelCase` with the capitals that the name has.
pub(super) fn type_name(name: &str) -> String {
    let parts = name.split(|c: char| !c.is_ascii_alphanumeric());
    let parts = parts.map(|part| {
        let mut letters = part.chars();
        let first = letters.next().map(|first| first.to_ascii_uppercase());
        first.into_iter().chain(letters).collect::<String>()
    });
    let name: String = parts.collect();
    match name.chars().next() {
        Some(first) if !first.is_ascii_digit() => name,
        _ => format!("V{name}"),
    }
}

/// `UpperCamelCase` with one capital a word: `Ec2SubnetId`.
pub(super) fn plain_type_name(name: &str) -> String {
    let words = words(name).into_iter().map(str::to_ascii_lowercase);
    words.map(|word| type_name(&word)).collect()
}

/// The name of a function or module, which must be neither a keyword nor one of `taken`.
pub(super) fn identifier(name: &str, taken: &[&str]) -> String {
    let mut name = snake_case(name);
    if name
        .chars()
        .next()
        .is_none_or(|first| first.is_ascii_digit())
    {
        name.insert(0, 'v');
    }
    if KEYWORDS.contains(&name.as_str()) || taken.contains(&name.as_str()) {
        name.push('_');
    }
    name
}

/// A name that is not used yet, which it is from now on.
pub(super) fn unique(name: &str, used: &mut BTreeSet<String>) -> String {
    let mut candidate = name.to_owned();
    let mut number = 2;
    while !used.insert(candidate.clone()) {
        candidate = match name.ends_with(|c: char| c.is_ascii_digit()) {
            true => format!("{name}_{number}"),
            false => format!("{name}{number}"),
        };
        number += 1;
    }
    candidate
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_in_a_row_are_one_word() {
        for (name, snake) in [
            ("QueueName", "queue_name"),
            ("DBClusterIdentifier", "db_cluster_identifier"),
            ("SSEType", "sse_type"),
            ("HTTPEndpoint", "http_endpoint"),
            ("KMSMasterKeyID", "kms_master_key_id"),
            ("KmsMasterKeyId", "kms_master_key_id"),
            ("IPv6", "ipv6"),
            ("EnableIPv6Cidr", "enable_ipv6_cidr"),
            ("Ipv6CidrBlock", "ipv6_cidr_block"),
            ("EnableDNS64", "enable_dns64"),
            ("S3BucketName", "s3_bucket_name"),
            ("EC2SecurityGroup", "ec2_security_group"),
            ("SubnetIDs", "subnet_ids"),
            ("ResourceARNsList", "resource_arns_list"),
            ("deadLetterTargetArn", "dead_letter_target_arn"),
            ("Endpoint.Address", "endpoint_address"),
            ("X509Certificate", "x509_certificate"),
            ("AWSIoTThing", "aws_iot_thing"),
            ("VPC", "vpc"),
            ("A", "a"),
        ] {
            assert_eq!(snake_case(name), snake, "{name}");
        }
    }

    #[test]
    fn keywords_and_taken_names_get_an_underscore() {
        assert_eq!(identifier("Type", &[]), "type_");
        assert_eq!(identifier("Condition", &["condition"]), "condition_");
        assert_eq!(identifier("3DModel", &[]), "v3d_model");
    }

    #[test]
    fn constants_begin_with_a_letter() {
        assert_eq!(constant("messageGroup"), "MESSAGE_GROUP");
        assert_eq!(constant("PAY_PER_REQUEST"), "PAY_PER_REQUEST");
        assert_eq!(constant("aws:kms"), "AWS_KMS");
        assert_eq!(constant("1.0"), "V1_0");
        assert_eq!(constant(""), "EMPTY");
    }

    #[test]
    fn types_keep_their_capitals() {
        assert_eq!(type_name("SSESpecification"), "SSESpecification");
        assert_eq!(type_name("arnOrId"), "ArnOrId");
        assert_eq!(
            plain_type_name("AWS::EC2::SecurityGroup.Id"),
            "AwsEc2SecurityGroupId"
        );
    }
}
