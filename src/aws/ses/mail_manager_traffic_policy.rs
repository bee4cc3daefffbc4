// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SES::MailManagerTrafficPolicy` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SES::MailManagerTrafficPolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagertrafficpolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MailManagerTrafficPolicy(Body);

resource! { MailManagerTrafficPolicy "AWS::SES::MailManagerTrafficPolicy" }

impl MailManagerTrafficPolicy {
    /// `DefaultAction`: `AcceptAction`. Required.
    #[track_caller]
    pub fn default_action(mut self, value: impl IntoValue<AcceptAction>) -> Self {
        self.0.set("DefaultAction", value);
        self
    }

    /// `MaxMessageSizeBytes`: number, at least 1.
    #[track_caller]
    pub fn max_message_size_bytes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxMessageSizeBytes", value);
        self
    }

    /// `PolicyStatements`: list of `PolicyStatement`. Required.
    #[track_caller]
    pub fn policy_statements(mut self, value: impl IntoValue<ListOf<PolicyStatement>>) -> Self {
        self.0.set("PolicyStatements", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TrafficPolicyName`: string, 3 to 63 characters, pattern `^[A-Za-z0-9_\-]+$`.
    #[track_caller]
    pub fn traffic_policy_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TrafficPolicyName", value);
        self
    }
}

impl Handle<MailManagerTrafficPolicy> {
    /// `TrafficPolicyArn`
    #[inline]
    pub fn traffic_policy_arn(&self) -> Value<String> {
        self.attribute("TrafficPolicyArn")
    }

    /// `TrafficPolicyId`
    #[inline]
    pub fn traffic_policy_id(&self) -> Value<String> {
        self.attribute("TrafficPolicyId")
    }
}

choice! {
    /// `AcceptAction` of `AWS::SES::MailManagerTrafficPolicy`.
    AcceptAction
    ALLOW "ALLOW"
    DENY "DENY"
}

choice! {
    /// `IngressAddressListEmailAttribute` of `AWS::SES::MailManagerTrafficPolicy`.
    IngressAddressListEmailAttribute
    RECIPIENT "RECIPIENT"
}

/// `IngressAnalysis` of `AWS::SES::MailManagerTrafficPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct IngressAnalysis(Properties);

properties! { IngressAnalysis }

impl IngressAnalysis {
    /// `Analyzer`: string, pattern `^[a-zA-Z0-9:_/+=,@.#-]+$`. Required.
    #[track_caller]
    pub fn analyzer(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Analyzer", value);
        self
    }

    /// `ResultField`: string, 1 to 256 characters, pattern `^(addon\.)?[\sa-zA-Z0-9_]+$`. Required.
    #[track_caller]
    pub fn result_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResultField", value);
        self
    }
}

/// `IngressBooleanExpression` of `AWS::SES::MailManagerTrafficPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct IngressBooleanExpression(Properties);

properties! { IngressBooleanExpression }

impl IngressBooleanExpression {
    /// `Evaluate`: `IngressBooleanToEvaluate`. Required.
    #[track_caller]
    pub fn evaluate(mut self, value: impl IntoValue<IngressBooleanToEvaluate>) -> Self {
        self.0.set("Evaluate", value);
        self
    }

    /// `Operator`: `IngressBooleanOperator`. Required.
    #[track_caller]
    pub fn operator(mut self, value: impl IntoValue<IngressBooleanOperator>) -> Self {
        self.0.set("Operator", value);
        self
    }
}

choice! {
    /// `IngressBooleanOperator` of `AWS::SES::MailManagerTrafficPolicy`.
    IngressBooleanOperator
    IS_TRUE "IS_TRUE"
    IS_FALSE "IS_FALSE"
}

/// `IngressBooleanToEvaluate` of `AWS::SES::MailManagerTrafficPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct IngressBooleanToEvaluate(Properties);

properties! { IngressBooleanToEvaluate }

impl IngressBooleanToEvaluate {
    /// `Analysis`: `IngressAnalysis`.
    #[track_caller]
    pub fn analysis(mut self, value: impl IntoValue<IngressAnalysis>) -> Self {
        self.0.set("Analysis", value);
        self
    }

    /// `IsInAddressList`: `IngressIsInAddressList`.
    #[track_caller]
    pub fn is_in_address_list(mut self, value: impl IntoValue<IngressIsInAddressList>) -> Self {
        self.0.set("IsInAddressList", value);
        self
    }
}

choice! {
    /// `IngressIpOperator` of `AWS::SES::MailManagerTrafficPolicy`.
    IngressIpOperator
    CIDR_MATCHES "CIDR_MATCHES"
    NOT_CIDR_MATCHES "NOT_CIDR_MATCHES"
}

/// `IngressIpToEvaluate` of `AWS::SES::MailManagerTrafficPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct IngressIpToEvaluate(Properties);

properties! { IngressIpToEvaluate }

impl IngressIpToEvaluate {
    /// `Attribute`: `IngressIpv4Attribute`.
    #[track_caller]
    pub fn attribute(mut self, value: impl IntoValue<IngressIpv4Attribute>) -> Self {
        self.0.set("Attribute", value);
        self
    }
}

choice! {
    /// `IngressIpv4Attribute` of `AWS::SES::MailManagerTrafficPolicy`.
    IngressIpv4Attribute
    SENDER_IP "SENDER_IP"
}

/// `IngressIpv4Expression` of `AWS::SES::MailManagerTrafficPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct IngressIpv4Expression(Properties);

properties! { IngressIpv4Expression }

impl IngressIpv4Expression {
    /// `Evaluate`: `IngressIpToEvaluate`. Required.
    #[track_caller]
    pub fn evaluate(mut self, value: impl IntoValue<IngressIpToEvaluate>) -> Self {
        self.0.set("Evaluate", value);
        self
    }

    /// `Operator`: `IngressIpOperator`. Required.
    #[track_caller]
    pub fn operator(mut self, value: impl IntoValue<IngressIpOperator>) -> Self {
        self.0.set("Operator", value);
        self
    }

    /// `Values`: list of strings. Required.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

choice! {
    /// `IngressIpv6Attribute` of `AWS::SES::MailManagerTrafficPolicy`.
    IngressIpv6Attribute
    SENDER_IPV6 "SENDER_IPV6"
}

/// `IngressIpv6Expression` of `AWS::SES::MailManagerTrafficPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct IngressIpv6Expression(Properties);

properties! { IngressIpv6Expression }

impl IngressIpv6Expression {
    /// `Evaluate`: `IngressIpv6ToEvaluate`. Required.
    #[track_caller]
    pub fn evaluate(mut self, value: impl IntoValue<IngressIpv6ToEvaluate>) -> Self {
        self.0.set("Evaluate", value);
        self
    }

    /// `Operator`: `IngressIpOperator`. Required.
    #[track_caller]
    pub fn operator(mut self, value: impl IntoValue<IngressIpOperator>) -> Self {
        self.0.set("Operator", value);
        self
    }

    /// `Values`: list of strings. Required.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `IngressIpv6ToEvaluate` of `AWS::SES::MailManagerTrafficPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct IngressIpv6ToEvaluate(Properties);

properties! { IngressIpv6ToEvaluate }

impl IngressIpv6ToEvaluate {
    /// `Attribute`: `IngressIpv6Attribute`.
    #[track_caller]
    pub fn attribute(mut self, value: impl IntoValue<IngressIpv6Attribute>) -> Self {
        self.0.set("Attribute", value);
        self
    }
}

/// `IngressIsInAddressList` of `AWS::SES::MailManagerTrafficPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct IngressIsInAddressList(Properties);

properties! { IngressIsInAddressList }

impl IngressIsInAddressList {
    /// `AddressLists`: list of strings, 1 item. Required.
    #[track_caller]
    pub fn address_lists(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AddressLists", value);
        self
    }

    /// `Attribute`: `IngressAddressListEmailAttribute`. Required.
    #[track_caller]
    pub fn attribute(mut self, value: impl IntoValue<IngressAddressListEmailAttribute>) -> Self {
        self.0.set("Attribute", value);
        self
    }
}

choice! {
    /// `IngressStringEmailAttribute` of `AWS::SES::MailManagerTrafficPolicy`.
    IngressStringEmailAttribute
    RECIPIENT "RECIPIENT"
}

/// `IngressStringExpression` of `AWS::SES::MailManagerTrafficPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct IngressStringExpression(Properties);

properties! { IngressStringExpression }

impl IngressStringExpression {
    /// `Evaluate`: `IngressStringToEvaluate`. Required.
    #[track_caller]
    pub fn evaluate(mut self, value: impl IntoValue<IngressStringToEvaluate>) -> Self {
        self.0.set("Evaluate", value);
        self
    }

    /// `Operator`: `IngressStringOperator`. Required.
    #[track_caller]
    pub fn operator(mut self, value: impl IntoValue<IngressStringOperator>) -> Self {
        self.0.set("Operator", value);
        self
    }

    /// `Values`: list of strings. Required.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

choice! {
    /// `IngressStringOperator` of `AWS::SES::MailManagerTrafficPolicy`.
    IngressStringOperator
    EQUALS "EQUALS"
    NOT_EQUALS "NOT_EQUALS"
    STARTS_WITH "STARTS_WITH"
    ENDS_WITH "ENDS_WITH"
    CONTAINS "CONTAINS"
}

/// `IngressStringToEvaluate` of `AWS::SES::MailManagerTrafficPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct IngressStringToEvaluate(Properties);

properties! { IngressStringToEvaluate }

impl IngressStringToEvaluate {
    /// `Analysis`: `IngressAnalysis`.
    #[track_caller]
    pub fn analysis(mut self, value: impl IntoValue<IngressAnalysis>) -> Self {
        self.0.set("Analysis", value);
        self
    }

    /// `Attribute`: `IngressStringEmailAttribute`.
    #[track_caller]
    pub fn attribute(mut self, value: impl IntoValue<IngressStringEmailAttribute>) -> Self {
        self.0.set("Attribute", value);
        self
    }
}

choice! {
    /// `IngressTlsAttribute` of `AWS::SES::MailManagerTrafficPolicy`.
    IngressTlsAttribute
    TLS_PROTOCOL "TLS_PROTOCOL"
}

choice! {
    /// `IngressTlsProtocolAttribute` of `AWS::SES::MailManagerTrafficPolicy`.
    IngressTlsProtocolAttribute
    TLS1_2 "TLS1_2"
    TLS1_3 "TLS1_3"
}

/// `IngressTlsProtocolExpression` of `AWS::SES::MailManagerTrafficPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct IngressTlsProtocolExpression(Properties);

properties! { IngressTlsProtocolExpression }

impl IngressTlsProtocolExpression {
    /// `Evaluate`: `IngressTlsProtocolToEvaluate`. Required.
    #[track_caller]
    pub fn evaluate(mut self, value: impl IntoValue<IngressTlsProtocolToEvaluate>) -> Self {
        self.0.set("Evaluate", value);
        self
    }

    /// `Operator`: `IngressTlsProtocolOperator`. Required.
    #[track_caller]
    pub fn operator(mut self, value: impl IntoValue<IngressTlsProtocolOperator>) -> Self {
        self.0.set("Operator", value);
        self
    }

    /// `Value`: `IngressTlsProtocolAttribute`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<IngressTlsProtocolAttribute>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `IngressTlsProtocolOperator` of `AWS::SES::MailManagerTrafficPolicy`.
    IngressTlsProtocolOperator
    MINIMUM_TLS_VERSION "MINIMUM_TLS_VERSION"
    IS "IS"
}

/// `IngressTlsProtocolToEvaluate` of `AWS::SES::MailManagerTrafficPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct IngressTlsProtocolToEvaluate(Properties);

properties! { IngressTlsProtocolToEvaluate }

impl IngressTlsProtocolToEvaluate {
    /// `Attribute`: `IngressTlsAttribute`.
    #[track_caller]
    pub fn attribute(mut self, value: impl IntoValue<IngressTlsAttribute>) -> Self {
        self.0.set("Attribute", value);
        self
    }
}

/// `PolicyCondition` of `AWS::SES::MailManagerTrafficPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct PolicyCondition(Properties);

properties! { PolicyCondition }

impl PolicyCondition {
    /// `BooleanExpression`: `IngressBooleanExpression`.
    #[track_caller]
    pub fn boolean_expression(mut self, value: impl IntoValue<IngressBooleanExpression>) -> Self {
        self.0.set("BooleanExpression", value);
        self
    }

    /// `IpExpression`: `IngressIpv4Expression`.
    #[track_caller]
    pub fn ip_expression(mut self, value: impl IntoValue<IngressIpv4Expression>) -> Self {
        self.0.set("IpExpression", value);
        self
    }

    /// `Ipv6Expression`: `IngressIpv6Expression`.
    #[track_caller]
    pub fn ipv6_expression(mut self, value: impl IntoValue<IngressIpv6Expression>) -> Self {
        self.0.set("Ipv6Expression", value);
        self
    }

    /// `StringExpression`: `IngressStringExpression`.
    #[track_caller]
    pub fn string_expression(mut self, value: impl IntoValue<IngressStringExpression>) -> Self {
        self.0.set("StringExpression", value);
        self
    }

    /// `TlsExpression`: `IngressTlsProtocolExpression`.
    #[track_caller]
    pub fn tls_expression(mut self, value: impl IntoValue<IngressTlsProtocolExpression>) -> Self {
        self.0.set("TlsExpression", value);
        self
    }
}

/// `PolicyStatement` of `AWS::SES::MailManagerTrafficPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct PolicyStatement(Properties);

properties! { PolicyStatement }

impl PolicyStatement {
    /// `Action`: `AcceptAction`. Required.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<AcceptAction>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `Conditions`: list of `PolicyCondition`, at least 1 item. Required.
    #[track_caller]
    pub fn conditions(mut self, value: impl IntoValue<ListOf<PolicyCondition>>) -> Self {
        self.0.set("Conditions", value);
        self
    }
}

/// `Tag` of `AWS::SES::MailManagerTrafficPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
