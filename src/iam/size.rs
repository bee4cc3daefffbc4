//! How large a policy is to IAM, before anybody knows the values of its references.

use super::document::PolicyDocument;
use crate::value::{Node, NodeKind, SubPart, sub_parts};

/// What a reference is taken for: an ARN of about 50 characters around a name of about 80, which is what CloudFormation
/// makes of a stack name, a logical id and 13 characters of its own.
const REFERENCE: usize = 128;

/// The longest stack name.
///
/// Source: the page "CreateStack" of the CloudFormation API reference.
const STACK_NAME: usize = 128;

/// The ARN of a stack: its name and 36 characters of a UUID, among about 60 others.
const STACK_ID: usize = STACK_NAME + 100;

/// The longest partition, region and domain have fewer characters than this.
const PSEUDO_PARAMETER: usize = 16;

/// The number of an account.
const ACCOUNT_ID: usize = 12;

/// The number of characters of a document as IAM counts them, without whitespace between its parts.
///
/// References count as long as their values can reasonably become, so that a document that fits by this number fits in
/// truth: 128 characters for a resource, 12 for `AWS::AccountId`, 16 for `AWS::Partition` and `AWS::Region`.
pub fn size(document: &PolicyDocument) -> usize {
    node_size(&document.node())
}

pub(super) fn node_size(node: &Node) -> usize {
    if let Some((function, argument)) = node.intrinsic() {
        return 2 + intrinsic_size(function, argument);
    }
    match &node.kind {
        NodeKind::List(list) => separated(list.iter().map(node_size)),
        NodeKind::Map(map) => separated(
            map.iter()
                .map(|(key, value)| text_size(key) + 3 + node_size(value)),
        ),
        NodeKind::String(text) => text_size(text) + 2,
        _ => serde_json::to_string(node).map_or(0, |text| text.len()),
    }
}

/// Brackets around, and commas between.
fn separated(sizes: impl Iterator<Item = usize>) -> usize {
    let (count, total) = sizes.fold((0, 0), |(count, total), size| (count + 1, total + size));
    total + 1 + count.max(1)
}

/// Characters of a text inside JSON.
fn text_size(text: &str) -> usize {
    serde_json::to_string(text).map_or(0, |json| json.chars().count().saturating_sub(2))
}

/// Characters of the value of an intrinsic function, without quotes.
fn intrinsic_size(function: &str, argument: &Node) -> usize {
    match (function, &argument.kind) {
        ("Ref", NodeKind::String(name)) => name_size(name),
        ("Fn::Sub", NodeKind::String(text)) => sub_size(text, None),
        ("Fn::Sub", NodeKind::List(list)) => match list.as_slice() {
            [text, variables] => sub_size(text.as_str().unwrap_or_default(), Some(variables)),
            _ => REFERENCE,
        },
        ("Fn::Join", NodeKind::List(list)) => match list.as_slice() {
            [delimiter, values] => join_size(delimiter, values),
            _ => REFERENCE,
        },
        ("Fn::If", NodeKind::List(list)) => match list.as_slice() {
            [_, then, otherwise] => value_size(then).max(value_size(otherwise)),
            _ => REFERENCE,
        },
        _ => REFERENCE,
    }
}

/// Characters of a value inside a longer text.
fn value_size(node: &Node) -> usize {
    match node.as_str() {
        Some(text) => text_size(text),
        None => node_size(node).saturating_sub(2),
    }
}

fn name_size(name: &str) -> usize {
    match name {
        "AWS::AccountId" => ACCOUNT_ID,
        "AWS::Region" | "AWS::Partition" | "AWS::URLSuffix" => PSEUDO_PARAMETER,
        "AWS::StackName" => STACK_NAME,
        "AWS::StackId" => STACK_ID,
        "AWS::NoValue" => 0,
        _ => REFERENCE,
    }
}

fn sub_size(text: &str, variables: Option<&Node>) -> usize {
    sub_parts(text)
        .map(|part| match part {
            SubPart::Text(text) => text_size(text),
            SubPart::Name(name) => variables
                .and_then(|variables| variables.get(name))
                .map_or_else(|| name_size(name), value_size),
        })
        .sum()
}

fn join_size(delimiter: &Node, values: &Node) -> usize {
    let Some(values) = values.as_list() else {
        return REFERENCE;
    };
    let between = value_size(delimiter) * values.len().saturating_sub(1);
    between + values.iter().map(value_size).sum::<usize>()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::iam::Statement;
    use crate::value::get_att;

    #[test]
    fn a_document_of_literals_is_counted_exactly() {
        let document = PolicyDocument::new([Statement::allow(["s3:GetObject", "s3:PutObject"])
            .on("arn:aws:s3:::files/*")
            .sid("Files")]);
        let text = serde_json::to_string(&document.node()).unwrap();
        assert_eq!(size(&document), text.len());
    }

    #[test]
    fn references_are_estimated() {
        let of = |node: serde_json::Value| node_size(&Node::from(node));
        assert_eq!(of(json!({ "Ref": "AWS::AccountId" })), 14);
        assert_eq!(of(json!({ "Fn::GetAtt": ["A", "Arn"] })), 130);
        assert_eq!(of(json!({ "Fn::Sub": "${A.Arn}/index/*" })), 138);
        assert_eq!(
            of(json!({ "Fn::Sub": ["${X}/y", { "X": { "Ref": "AWS::Region" } }] })),
            20
        );
        assert_eq!(
            of(json!({ "Fn::Join": ["/", ["ab", { "Ref": "B" }]] })),
            133
        );
        assert_eq!(of(json!({ "Fn::If": ["C", "abc", "a"] })), 5);
        assert_eq!(of(json!([])), 2);
        assert_eq!(of(json!({ "a": [1, 2] })), 11);
    }

    #[test]
    fn a_reference_counts_as_its_value_not_as_its_function() {
        let statement = Statement::allow(["s3:GetObject"]).on(get_att::<String>("Files", "Arn"));
        let document = PolicyDocument::new([statement]);
        let literal =
            PolicyDocument::new([Statement::allow(["s3:GetObject"]).on("x".repeat(REFERENCE))]);
        assert_eq!(size(&document), size(&literal));
    }
}
