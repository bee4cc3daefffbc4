//! Templates with policies: what is told of each.

use crate::facts::Facts;
use crate::syntax;
use crate::validate::{Options, validate};
use crate::value::Sources;

/// Codes of this room that a template gets, with the places.
fn told(template: &str) -> Vec<String> {
    let mut lines = told_with_notes(template);
    lines.retain(|line| !line.starts_with('I'));
    lines
}

fn told_with_notes(template: &str) -> Vec<String> {
    const CODES: [&str; 9] = [
        "E3050", "E3510", "E3511", "E3512", "E3513", "E3514", "E3530", "W2511", "W3037",
    ];
    let root = syntax::read(&mut Sources::default(), "template.yaml", template)
        .root
        .expect("the template is read");
    let options = Options {
        include: vec!["I".to_owned()],
        ..Options::default()
    };
    let findings = validate(&root, Facts::embedded(), &options);
    let own = findings.iter().filter(|finding| {
        CODES.contains(&finding.code.as_str()) || finding.code.as_str() == "I3510"
    });
    own.map(|finding| {
        let path: Vec<String> = finding
            .path
            .iter()
            .skip(3)
            .map(ToString::to_string)
            .collect();
        format!("{} {}", finding.code.as_str(), path.join("/"))
    })
    .collect()
}

/// A managed policy with one statement.
fn statement(rest: &str) -> String {
    let document = format!("{{Version: '2012-10-17', Statement: [{{Effect: Allow, {rest}}}]}}");
    format!(
        "Resources:\n  P:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument: {document}\n"
    )
}

/// A policy of a resource.
fn resource_policy(kind: &str, rest: &str) -> String {
    let document = format!(
        "{{Version: '2012-10-17', Statement: [{{Effect: Allow, Principal: '*', {rest}}}]}}"
    );
    let target = match kind {
        "AWS::S3::BucketPolicy" => "Bucket: b",
        "AWS::SQS::QueuePolicy" => "Queues: [q]",
        _ => "Topics: [t]",
    };
    format!(
        "Resources:\n  P:\n    Type: {kind}\n    Properties:\n      {target}\n      PolicyDocument: {document}\n"
    )
}

const AT: &str = "PolicyDocument/Statement/0";

#[test]
fn known_actions_pass() {
    for actions in [
        "'*'",
        "s3:GetObject",
        "'s3:Get*'",
        "'S3:getobject'",
        "'s3:*'",
        "'s3:?etObject'",
        "[sqs:SendMessage, !Ref AWS::NoValue]",
    ] {
        assert_eq!(
            told(&statement(&format!("Action: {actions}, Resource: '*'"))),
            Vec::<String>::new(),
            "{actions}"
        );
    }
}

#[test]
fn unknown_actions_are_told_where_they_stand() {
    for (actions, place) in [
        ("s3:GetObjekt", "Action"),
        ("dyanmodb:GetItem", "Action"),
        ("GetObject", "Action"),
        ("'s3:Fetch*'", "Action"),
        ("[s3:GetObject, sqs:GetObject]", "Action"),
    ] {
        let expected = vec![format!("W3037 {AT}/{place}")];
        assert_eq!(
            told(&statement(&format!("Action: {actions}, Resource: '*'"))),
            expected,
            "{actions}"
        );
    }
    assert_eq!(
        told(&statement("NotAction: s3:GetObjekt, Resource: '*'")),
        [format!("W3037 {AT}/NotAction")]
    );
}

#[test]
fn the_nearest_action_is_suggested() {
    let text = statement("Action: s3:GetObjekt, Resource: '*'");
    let root = syntax::read(&mut Sources::default(), "template.yaml", &text)
        .root
        .expect("the template is read");
    let findings = validate(&root, Facts::embedded(), &Options::default());
    let help = findings.iter().find_map(|finding| finding.help.clone());
    assert!(help.is_some_and(|help| help.contains("`s3:getobject`")));
}

#[test]
fn a_policy_of_a_queue_takes_actions_of_queues_alone() {
    let queue = |action: &str| {
        resource_policy(
            "AWS::SQS::QueuePolicy",
            &format!("Action: {action}, Resource: '*'"),
        )
    };
    assert_eq!(told(&queue("sqs:SendMessage")), Vec::<String>::new());
    assert_eq!(told(&queue("sns:Publish")), [format!("W3037 {AT}/Action")]);
}

#[test]
fn a_statement_has_what_its_kind_of_policy_needs() {
    assert_eq!(
        told(&statement("Action: s3:GetObject")),
        [format!("E3510 {AT}")]
    );
    assert_eq!(
        told(&statement(
            "Action: s3:GetObject, Resource: '*', Principal: '*'"
        )),
        [format!("E3510 {AT}/Principal")]
    );
    assert_eq!(
        told(&statement("Action: s3:GetObject, Resource: bucket")),
        [format!("E3510 {AT}/Resource")]
    );
    let bucket = |rest: &str| resource_policy("AWS::S3::BucketPolicy", rest);
    assert_eq!(
        told(&bucket(
            "Action: s3:GetObject, Resource: 'arn:aws:s3:::b/*'"
        )),
        Vec::<String>::new()
    );
    assert_eq!(
        told(&bucket("Action: s3:GetObject, Resource: '*'")),
        [format!("E3514 {AT}/Resource")]
    );
    assert_eq!(
        told(&bucket("Action: s3:GetObject")),
        [format!("E3512 {AT}")]
    );
}

#[test]
fn policies_in_a_text_are_read() {
    let text = r#"
Resources:
  P:
    Type: AWS::SSO::PermissionSet
    Properties:
      InstanceArn: arn:aws:sso:::instance/ssoins-1234567890123456
      Name: name
      InlinePolicy: '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObjekt", "Resource": "*", "Sid": "a b"}]}'
"#;
    assert_eq!(
        told(text),
        [
            "W3037 InlinePolicy/Statement/0/Action",
            "E3510 InlinePolicy/Statement/0/Sid"
        ]
    );
}

#[test]
fn old_versions_are_told() {
    let text = statement("Action: s3:GetObject, Resource: '*'").replace("2012-10-17", "2008-10-17");
    assert_eq!(told(&text), ["W2511 PolicyDocument/Version"]);
}

#[test]
fn resources_are_of_the_kinds_that_the_actions_take() {
    let of = |resource: &str| {
        told_with_notes(&statement(&format!(
            "Action: sqs:SendMessage, Resource: {resource}"
        )))
    };
    for resource in [
        "'*'",
        "'arn:aws:sqs:us-east-1:123456789012:queue'",
        "'arn:aws:sqs:*:*:*'",
        "!GetAtt Q.Arn",
    ] {
        assert!(
            !of(resource).iter().any(|line| line.starts_with("I3510")),
            "{resource}"
        );
    }
    assert_eq!(
        of("'arn:aws:sns:us-east-1:123456789012:topic'"),
        [format!("I3510 {AT}/Resource")]
    );
}

#[test]
fn a_role_is_named_by_its_arn() {
    let role = |role: &str| {
        format!(
            "Resources:\n  T:\n    Type: AWS::ECS::TaskDefinition\n    Properties: {{ExecutionRoleArn: '{role}'}}\n"
        )
    };
    assert_eq!(
        told(&role("arn:aws:iam::123456789012:role/path/name")),
        Vec::<String>::new()
    );
    assert_eq!(
        told(&role("arn:aws:iam::123456789012:user/name")),
        ["E3511 ExecutionRoleArn"]
    );
}
