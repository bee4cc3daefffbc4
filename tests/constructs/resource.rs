//! `Resource`

use formwork::prelude::*;
use serde_json::json;

use crate::Case;

pub(crate) const CASE: Case = Case {
    construct: "Resource",
    stack,
    definition: DEFINITION,
};

fn stack() -> Stack {
    let mut stack = Stack::new("raw");
    stack.condition("IsHere", equals(pseudo::region(), "eu-central-1"));
    let first = stack.add(
        Resource::new("First", "AWS::SSM::Parameter")
            .property("Type", "String")
            .property("Value", "1"),
    );
    stack.add(
        Resource::new("Fleet", "AWS::AutoScaling::AutoScalingGroup")
            .property("MinSize", "1")
            .property("MaxSize", "4")
            .property("AvailabilityZones", get_azs(""))
            .property(
                "LaunchTemplate",
                json!({ "LaunchTemplateId": "lt-0123456789abcdef0", "Version": "1" }),
            )
            .depends_on(&first)
            .condition("IsHere")
            .removal_policy(DeletionPolicy::Retain)
            .update_replace_policy(DeletionPolicy::Delete)
            .creation_policy(json!({ "ResourceSignal": { "Count": 1, "Timeout": "PT15M" } }))
            .update_policy(json!({ "AutoScalingReplacingUpdate": { "WillReplace": true } }))
            .metadata("Why", "every resource attribute at once"),
    );
    stack
}

const DEFINITION: &str = "
stack: raw
conditions: { IsHere: !Equals [ !Ref 'AWS::Region', eu-central-1 ] }
constructs:
  First: { type: Resource, resource_type: 'AWS::SSM::Parameter', properties: { Type: String, Value: '1' } }
  Fleet:
    type: Resource
    resource_type: AWS::AutoScaling::AutoScalingGroup
    properties:
      MinSize: '1'
      MaxSize: '4'
      AvailabilityZones: !GetAZs ''
      LaunchTemplate: { LaunchTemplateId: lt-0123456789abcdef0, Version: '1' }
    depends_on: [ First ]
    condition: IsHere
    removal_policy: retain
    update_replace_policy: delete
    creation_policy: { ResourceSignal: { Count: 1, Timeout: PT15M } }
    update_policy: { AutoScalingReplacingUpdate: { WillReplace: true } }
    metadata: { Why: every resource attribute at once }
";
