use crate::validate::engine::{Issue, Scope, shown};
use crate::validate::rules::{Rule, at};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(
        &[
            "Resources/AWS::AutoScaling::AutoScalingGroup/Properties/AvailabilityZones/*",
            "Resources/AWS::DAX::Cluster/Properties/AvailabilityZones/*",
            "Resources/AWS::DMS::ReplicationInstance/Properties/AvailabilityZone",
            "Resources/AWS::EC2::Host/Properties/AvailabilityZone",
            "Resources/AWS::EC2::Instance/Properties/AvailabilityZone",
            "Resources/AWS::EC2::LaunchTemplate/Properties/LaunchTemplateData/Placement/AvailabilityZone",
            "Resources/AWS::EC2::SpotFleet/Properties/SpotFleetRequestConfigData/LaunchSpecifications/*/Placement/AvailabilityZone",
            "Resources/AWS::EC2::SpotFleet/Properties/SpotFleetRequestConfigData/LaunchTemplateConfigs/*/Overrides/*/AvailabilityZone",
            "Resources/AWS::EC2::Subnet/Properties/AvailabilityZone",
            "Resources/AWS::EC2::Volume/Properties/AvailabilityZone",
            "Resources/AWS::ElasticLoadBalancing::LoadBalancer/Properties/AvailabilityZones/*",
            "Resources/AWS::ElasticLoadBalancingV2::TargetGroup/Properties/Targets/*/AvailabilityZone",
            "Resources/AWS::EMR::Cluster/Properties/Instances/Placement/AvailabilityZone",
            "Resources/AWS::Glue::Connection/Properties/ConnectionInput/PhysicalConnectionRequirements/AvailabilityZone",
            "Resources/AWS::OpsWorks::Instance/Properties/AvailabilityZone",
            "Resources/AWS::RDS::DBCluster/Properties/AvailabilityZones/*",
            "Resources/AWS::RDS::DBInstance/Properties/AvailabilityZone",
        ],
        check,
    )],
};

const PAGE: &str = r#"# W3010: an availability zone is not written out

## What it checks

The availability zone of subnets, instances, volumes, groups, databases and others should come from a function or a
parameter. A zone within `Fn::If` is left out, and so are templates that the Cloud Development Kit wrote.

## Why it matters

A zone belongs to one region, and its letter to one account: with another account it names another place. A template
with a zone in it cannot be deployed elsewhere, and not where the zone takes nothing new.

## Fails

```yaml
Parameters:
  Vpc:
    Type: AWS::EC2::VPC::Id
Resources:
  Private:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/24
      AvailabilityZone: us-east-1a
```

## Passes

```yaml
Parameters:
  Vpc:
    Type: AWS::EC2::VPC::Id
Resources:
  Private:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: 10.0.0.0/24
      AvailabilityZone: !Select [0, !GetAZs ""]
```

## References

- [CloudFormation best practices](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/best-practices.html)
"#;

fn check(scope: &Scope<'_>, node: &Node, out: &mut Vec<Issue>) {
    // Where a list of zones stands among zones, each of them is written out, too.
    let zones = node.as_list().unwrap_or(std::slice::from_ref(node));
    // Targets outside of the network are registered with the word `all`.
    let mut zones = zones
        .iter()
        .filter(|zone| zone.as_str().is_some_and(|zone| zone != "all"));
    let Some(zone) = zones.next() else { return };
    if scope.is_in_call() || scope.engine.model.is_synthesized {
        return;
    }
    let message = format!(
        "{} binds the template to one region and account",
        shown(zone)
    );
    out.push(
        Issue::new(scope.path(), message)
            .help("choose one: `Fn::Select` from `Fn::GetAZs`, or take a parameter"),
    );
}
