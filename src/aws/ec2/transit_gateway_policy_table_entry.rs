// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::TransitGatewayPolicyTableEntry` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::TransitGatewayPolicyTableEntry`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaypolicytableentry.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TransitGatewayPolicyTableEntry(Body);

resource! { TransitGatewayPolicyTableEntry "AWS::EC2::TransitGatewayPolicyTableEntry" }

impl TransitGatewayPolicyTableEntry {
    /// `PolicyRule`: `TransitGatewayPolicyRule`. Required.
    #[track_caller]
    pub fn policy_rule(mut self, value: impl IntoValue<TransitGatewayPolicyRule>) -> Self {
        self.0.set("PolicyRule", value);
        self
    }

    /// `PolicyRuleNumber`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn policy_rule_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyRuleNumber", value);
        self
    }

    /// `TargetRouteTableId`: string. Required.
    #[track_caller]
    pub fn target_route_table_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetRouteTableId", value);
        self
    }

    /// `TransitGatewayPolicyTableId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn transit_gateway_policy_table_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TransitGatewayPolicyTableId", value);
        self
    }
}

impl Handle<TransitGatewayPolicyTableEntry> {
    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }
}

/// `TransitGatewayPolicyRule` of `AWS::EC2::TransitGatewayPolicyTableEntry`.
#[derive(Clone, Default)]
#[must_use]
pub struct TransitGatewayPolicyRule(Properties);

properties! { TransitGatewayPolicyRule }

impl TransitGatewayPolicyRule {
    /// `DestinationCidrBlock`: string (ipv4-network).
    #[track_caller]
    pub fn destination_cidr_block(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationCidrBlock", value);
        self
    }

    /// `DestinationPortRange`: string.
    #[track_caller]
    pub fn destination_port_range(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationPortRange", value);
        self
    }

    /// `Protocol`: string.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Protocol", value);
        self
    }

    /// `SourceCidrBlock`: string (ipv4-network).
    #[track_caller]
    pub fn source_cidr_block(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceCidrBlock", value);
        self
    }

    /// `SourcePortRange`: string.
    #[track_caller]
    pub fn source_port_range(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourcePortRange", value);
        self
    }
}
