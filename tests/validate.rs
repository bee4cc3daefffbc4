//! What validation says of templates: which value, what is allowed, what was meant, and where.

#![expect(
    clippy::unwrap_used,
    reason = "a test may end where something is not as it must be"
)]

use formwork::diagnostic::render;
use formwork::facts::Facts;
use formwork::syntax;
use formwork::validate::{Finding, Options, validate};
use formwork::value::Sources;

fn findings(text: &str) -> Vec<Finding> {
    let document = syntax::read(&mut Sources::default(), "template.yaml", text);
    assert!(
        document.diagnostics.is_empty(),
        "{:?}",
        document.diagnostics
    );
    validate(
        &document.root.unwrap(),
        Facts::embedded(),
        &Options::default(),
    )
}

/// The codes of the findings. That a condition is not used is not what these tests are about.
fn codes(text: &str) -> Vec<&'static str> {
    findings(text)
        .iter()
        .filter(|finding| finding.code.as_str() != "W8001")
        .map(|finding| finding.code.as_str())
        .collect()
}

/// A template with one resource, its properties written in one line.
fn one(kind: &str, properties: &str) -> String {
    format!("Resources:\n  It:\n    Type: {kind}\n    Properties: {properties}\n")
}

#[test]
fn what_is_turned_off_is_checked_all_the_same() {
    let text = "Conditions:
  Never: !Equals [a, b]
  Unknown: !Equals [!Ref Stage, beta]
Parameters:
  Stage: {Type: String, AllowedValues: [test, live]}
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Condition: Never
    Properties: {DelaySeconds: soon}
  Payments:
    Type: AWS::SQS::Queue
    Condition: Unknown
    Properties: {DelaySeconds: !If [Never, 1, soon]}
";
    assert_eq!(codes(text), ["W8003", "E3012", "E3012"]);
}

#[test]
fn what_is_called_beside_other_keys_is_used() {
    let text = "Parameters:
  Name: {Type: String}
Conditions:
  First: !Equals [!Ref AWS::Region, us-east-1]
Mappings:
  Sizes: {small: {delay: 1}}
Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties:
      QueueName: {Ref: Name, note: x}
      DelaySeconds: {\"Fn::FindInMap\": [Sizes, small, delay], note: x}
      VisibilityTimeout: {\"Fn::If\": [First, 1, 2], note: x}
";
    let unused = ["W2001", "W7001", "W8001"];
    let codes = codes(text);
    assert!(codes.iter().all(|code| !unused.contains(code)), "{codes:?}");
}

#[test]
fn what_a_loop_repeats_is_told_once() {
    let text = "Transform: AWS::LanguageExtensions
Resources:
  Fn::ForEach::Queues:
  - Name
  - [Orders, Payments]
  - ${Name}:
      Type: AWS::SQS::Queue
      Properties:
        DelaySeconds: soon
";
    assert_eq!(codes(text), ["E3012"]);
}

#[test]
fn a_loop_over_a_row_that_the_deployment_chooses_takes_the_longest() {
    let text = "Transform: AWS::LanguageExtensions
Parameters:
  Stage: {Type: String}
Mappings:
  Queues: {test: {names: [Orders]}, live: {names: [Orders, Payments]}}
Resources:
  Fn::ForEach::Queues:
  - Name
  - !FindInMap [Queues, !Ref Stage, names]
  - ${Name}:
      Type: AWS::SQS::Queue
Outputs:
  Payments: {Value: !GetAtt Payments.Arn}
";
    assert_eq!(codes(text), [""; 0]);
}

#[test]
fn a_number_is_no_region() {
    let group = |region: &str| {
        let properties = format!(
            "{{MinSize: 1, MaxSize: 2, LaunchConfigurationName: orders, AvailabilityZones: !GetAZs {region}}}"
        );
        codes(&one("AWS::AutoScaling::AutoScalingGroup", &properties))
    };
    assert_eq!(group("1"), ["E1015"]);
    assert_eq!(group("us-east-1"), [""; 0]);
}

fn shown(name: &str, text: &str) {
    let mut sources = Sources::default();
    let document = syntax::read(&mut sources, "template.yaml", text);
    let findings = validate(
        &document.root.unwrap(),
        Facts::embedded(),
        &Options::default(),
    );
    let diagnostics: Vec<_> = findings.iter().map(Finding::diagnostic).collect();
    let text = render::text(
        diagnostics.iter(),
        &sources,
        &|_| None,
        render::Style::default(),
    );
    insta::with_settings!({
        snapshot_path => "../snapshots/validate",
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!(name, text);
    });
}

#[test]
fn each_kind_of_mistake_is_shown_with_its_place_and_its_cure() {
    shown("properties", include_str!("validate/properties.yaml"));
    shown("references", include_str!("validate/references.yaml"));
    shown("conditions", include_str!("validate/conditions.yaml"));
}

#[test]
fn cloudformation_turns_scalars_into_each_other() {
    assert_eq!(
        codes(&one(
            "AWS::SQS::Queue",
            "{ VisibilityTimeout: '30', FifoQueue: 'true', QueueName: 12.fifo }"
        )),
        [""; 0]
    );
    assert_eq!(
        codes(&one("AWS::SQS::Queue", "{ VisibilityTimeout: soon }")),
        ["E3012"]
    );
    assert_eq!(
        codes(&one("AWS::SQS::Queue", "{ VisibilityTimeout: [30] }")),
        ["E3012"]
    );
    assert_eq!(
        codes(&one("AWS::SQS::Queue", "{ VisibilityTimeout: '50000' }")),
        ["E3034"]
    );
}

#[test]
fn a_branch_is_checked_under_its_condition() {
    let template = |timeout: &str| {
        format!(
            "Conditions:\n  Long: !Equals [!Ref AWS::Region, us-east-1]\nResources:\n  It:\n    Type: AWS::SQS::Queue\n    \
             Properties:\n      VisibilityTimeout: {timeout}\n"
        )
    };
    assert_eq!(codes(&template("!If [Long, 600, 30]")), [""; 0]);
    assert_eq!(codes(&template("!If [Long, 50000, 30]")), ["E3034"]);
    assert_eq!(
        codes(&template("!If [Long, 600, !If [Long, 50000, 30]]")),
        ["W1028", "E3034"]
    );
    assert_eq!(codes(&template("!If [Longer, 600, 30]")), ["E1028"]);
}

#[test]
fn what_is_required_depends_on_what_conditions_take_away() {
    let template = |runtime: &str| {
        format!(
            "Conditions:\n  Known: !Equals [!Ref AWS::Region, us-east-1]\nResources:\n  It:\n    Type: AWS::Lambda::Alias\n    \
             Properties:\n      Name: live\n      FunctionName: worker\n      FunctionVersion: {runtime}\n"
        )
    };
    assert_eq!(codes(&template("'1'")), [""; 0]);
    assert_eq!(codes(&template("!If [Known, '1', '2']")), [""; 0]);
    assert_eq!(
        codes(&template("!If [Known, '1', !Ref AWS::NoValue]")),
        ["E3003"]
    );
    assert_eq!(codes(&template("!Ref AWS::NoValue")), ["E3003"]);
}

#[test]
fn a_parameter_is_checked_where_it_is_used() {
    let template = |parameter: &str| {
        format!(
            "Parameters:\n  Timeout: {parameter}\nResources:\n  It:\n    Type: AWS::SQS::Queue\n    Properties:\n      \
             VisibilityTimeout: !Ref Timeout\n"
        )
    };
    assert_eq!(codes(&template("{ Type: Number, Default: 30 }")), [""; 0]);
    assert_eq!(
        codes(&template("{ Type: Number, Default: 50000 }")),
        ["W1030"]
    );
    assert_eq!(
        codes(&template("{ Type: Number, AllowedValues: [30, 50000] }")),
        ["W1030"]
    );
    assert_eq!(
        codes(&template("{ Type: CommaDelimitedList, Default: '1,2' }")),
        ["W1030", "E1020"]
    );
}

#[test]
fn a_reference_must_give_what_the_place_expects() {
    let template = |key: &str| {
        format!(
            "Resources:\n  Jobs:\n    Type: AWS::SQS::Queue\n  It:\n    Type: AWS::Lambda::Function\n    Properties:\n      \
             Role: arn:aws:iam::123456789012:role/worker\n      Runtime: python3.13\n      Handler: index.handler\n      \
             Code: {{ ZipFile: x }}\n      KmsKeyArn: {key}\n"
        )
    };
    assert_eq!(
        codes(&template("arn:aws:kms:eu-central-1:123456789012:key/1234")),
        [""; 0]
    );
    assert_eq!(codes(&template("!GetAtt Jobs.Arn")), ["E1040"]);
    assert_eq!(codes(&template("!Ref Jobs")), ["E1041"]);
    assert_eq!(codes(&template("!GetAtt Jobs.Arm")), ["E1010"]);
    assert_eq!(codes(&template("!GetAtt Job.Arn")), ["E1010"]);
    assert_eq!(codes(&template("!Sub '${Job}'")), ["E1019"]);
}

#[test]
fn what_only_the_service_sets_cannot_be_set() {
    assert_eq!(codes(&one("AWS::SQS::Queue", "{ QueueUrl: x }")), ["E3040"]);
    assert_eq!(
        codes(&one(
            "AWS::RDS::DBInstance",
            "{ DBInstanceClass: db.t3.micro, Engine: mysql, AllocatedStorage: '20', Endpoint: { Address: x } }"
        )),
        ["E3040"]
    );
}

#[test]
fn the_end_of_a_service_is_told() {
    let region = Options {
        regions: vec!["us-west-2".to_owned()],
        ..Options::default()
    };
    let told = |kind: &str| {
        let document = syntax::read(&mut Sources::default(), "template.yaml", &one(kind, "{}"));
        let findings = validate(&document.root.unwrap(), Facts::embedded(), &region);
        let codes = findings.iter().map(|finding| finding.code.as_str());
        codes
            .filter(|code| ["E3710", "W3696", "W3697"].contains(code))
            .collect::<Vec<_>>()
    };
    assert_eq!(told("AWS::Cloud9::EnvironmentEC2"), ["W3697"]);
    assert_eq!(told("AWS::Greengrass::DeviceDefinition"), ["W3696"]);
    assert_eq!(told("AWS::SQS::Queue"), [""; 0]);
}

#[test]
fn a_region_decides_which_types_there_are() {
    let template = one("AWS::DeviceFarm::Project", "{ Name: x }");
    let document = syntax::read(&mut Sources::default(), "template.yaml", &template);
    let root = document.root.unwrap();
    let in_region = |region: &str| {
        let options = Options {
            regions: vec![region.to_owned()],
            ..Options::default()
        };
        validate(&root, Facts::embedded(), &options).len()
    };
    assert_eq!((in_region("us-west-2"), in_region("us-east-1")), (0, 1));
}

#[test]
fn metadata_leaves_findings_out() {
    let queue = "Type: AWS::SQS::Queue\n    Properties: { VisibilityTimeout: 50000 }\n";
    let of_resource = format!(
        "Resources:\n  It:\n    Metadata: {{ cfn-lint: {{ config: {{ ignore_checks: [E3034] }} }} }}\n    {queue}  Other:\n    {queue}"
    );
    assert_eq!(codes(&of_resource), ["E3034"]);
    let of_template = format!(
        "Metadata: {{ cfn-lint: {{ config: {{ ignore_checks: [E30] }} }} }}\nResources:\n  It:\n    {queue}"
    );
    assert_eq!(codes(&of_template), [""; 0]);
}
