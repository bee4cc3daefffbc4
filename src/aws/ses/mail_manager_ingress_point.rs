// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SES::MailManagerIngressPoint` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SES::MailManagerIngressPoint`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanageringresspoint.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MailManagerIngressPoint(Body);

resource! { MailManagerIngressPoint "AWS::SES::MailManagerIngressPoint" }

impl MailManagerIngressPoint {
    /// `IngressPointConfiguration`: `IngressPointConfiguration`.
    #[track_caller]
    pub fn ingress_point_configuration(
        mut self,
        value: impl IntoValue<IngressPointConfiguration>,
    ) -> Self {
        self.0.set("IngressPointConfiguration", value);
        self
    }

    /// `IngressPointName`: string, 3 to 63 characters, pattern `^[A-Za-z0-9_\-]+$`.
    #[track_caller]
    pub fn ingress_point_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IngressPointName", value);
        self
    }

    /// `NetworkConfiguration`: `NetworkConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn network_configuration(mut self, value: impl IntoValue<NetworkConfiguration>) -> Self {
        self.0.set("NetworkConfiguration", value);
        self
    }

    /// `RuleSetId`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn rule_set_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuleSetId", value);
        self
    }

    /// `StatusToUpdate`: `IngressPointStatusToUpdate`.
    #[track_caller]
    pub fn status_to_update(mut self, value: impl IntoValue<IngressPointStatusToUpdate>) -> Self {
        self.0.set("StatusToUpdate", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TlsPolicy`: `TlsPolicy`.
    #[track_caller]
    pub fn tls_policy(mut self, value: impl IntoValue<TlsPolicy>) -> Self {
        self.0.set("TlsPolicy", value);
        self
    }

    /// `TrafficPolicyId`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn traffic_policy_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TrafficPolicyId", value);
        self
    }

    /// `Type`: `IngressPointType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<IngressPointType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<MailManagerIngressPoint> {
    /// `ARecord`
    #[inline]
    pub fn a_record(&self) -> Value<String> {
        self.attribute("ARecord")
    }

    /// `IngressPointArn`
    #[inline]
    pub fn ingress_point_arn(&self) -> Value<String> {
        self.attribute("IngressPointArn")
    }

    /// `IngressPointId`
    #[inline]
    pub fn ingress_point_id(&self) -> Value<String> {
        self.attribute("IngressPointId")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `IngressPointConfiguration` of `AWS::SES::MailManagerIngressPoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct IngressPointConfiguration(Properties);

properties! { IngressPointConfiguration }

impl IngressPointConfiguration {
    /// `SecretArn`: string.
    #[track_caller]
    pub fn secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretArn", value);
        self
    }

    /// `SmtpPassword`: string, 8 to 64 characters, pattern `^[A-Za-z0-9!@#$%^&*()_+\-=\[\]{}|.,?]+$`.
    #[track_caller]
    pub fn smtp_password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SmtpPassword", value);
        self
    }

    /// `TlsAuthConfiguration`: `TlsAuthConfiguration`.
    #[track_caller]
    pub fn tls_auth_configuration(mut self, value: impl IntoValue<TlsAuthConfiguration>) -> Self {
        self.0.set("TlsAuthConfiguration", value);
        self
    }
}

choice! {
    /// `IngressPointStatusToUpdate` of `AWS::SES::MailManagerIngressPoint`.
    IngressPointStatusToUpdate
    ACTIVE "ACTIVE"
    CLOSED "CLOSED"
}

choice! {
    /// `IngressPointType` of `AWS::SES::MailManagerIngressPoint`.
    IngressPointType
    OPEN "OPEN"
    AUTH "AUTH"
    MTLS "MTLS"
}

choice! {
    /// `IpType` of `AWS::SES::MailManagerIngressPoint`.
    IpType
    IPV4 "IPV4"
    DUAL_STACK "DUAL_STACK"
}

/// `NetworkConfiguration` of `AWS::SES::MailManagerIngressPoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkConfiguration(Properties);

properties! { NetworkConfiguration }

impl NetworkConfiguration {
    /// `PrivateNetworkConfiguration`: `PrivateNetworkConfiguration`.
    #[track_caller]
    pub fn private_network_configuration(
        mut self,
        value: impl IntoValue<PrivateNetworkConfiguration>,
    ) -> Self {
        self.0.set("PrivateNetworkConfiguration", value);
        self
    }

    /// `PublicNetworkConfiguration`: `PublicNetworkConfiguration`.
    #[track_caller]
    pub fn public_network_configuration(
        mut self,
        value: impl IntoValue<PublicNetworkConfiguration>,
    ) -> Self {
        self.0.set("PublicNetworkConfiguration", value);
        self
    }
}

/// `PrivateNetworkConfiguration` of `AWS::SES::MailManagerIngressPoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrivateNetworkConfiguration(Properties);

properties! { PrivateNetworkConfiguration }

impl PrivateNetworkConfiguration {
    /// `VpcEndpointId`: string, pattern `^vpce-[a-zA-Z0-9]{17}$`. Required.
    #[track_caller]
    pub fn vpc_endpoint_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpcEndpointId", value);
        self
    }
}

/// `PublicNetworkConfiguration` of `AWS::SES::MailManagerIngressPoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct PublicNetworkConfiguration(Properties);

properties! { PublicNetworkConfiguration }

impl PublicNetworkConfiguration {
    /// `IpType`: `IpType`. Required.
    #[track_caller]
    pub fn ip_type(mut self, value: impl IntoValue<IpType>) -> Self {
        self.0.set("IpType", value);
        self
    }
}

/// `Tag` of `AWS::SES::MailManagerIngressPoint`.
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

/// `TlsAuthConfiguration` of `AWS::SES::MailManagerIngressPoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct TlsAuthConfiguration(Properties);

properties! { TlsAuthConfiguration }

impl TlsAuthConfiguration {
    /// `TrustStore`: `TrustStore`. Required.
    #[track_caller]
    pub fn trust_store(mut self, value: impl IntoValue<TrustStore>) -> Self {
        self.0.set("TrustStore", value);
        self
    }
}

choice! {
    /// `TlsPolicy` of `AWS::SES::MailManagerIngressPoint`.
    TlsPolicy
    REQUIRED "REQUIRED"
    OPTIONAL "OPTIONAL"
    FIPS "FIPS"
}

/// `TrustStore` of `AWS::SES::MailManagerIngressPoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct TrustStore(Properties);

properties! { TrustStore }

impl TrustStore {
    /// `CAContent`: string, 1 to 500000 characters, pattern `^[\P{C}\s]*$`. Required.
    #[track_caller]
    pub fn ca_content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CAContent", value);
        self
    }

    /// `CrlContent`: string, 1 to 500000 characters, pattern `^[\P{C}\s]*$`.
    #[track_caller]
    pub fn crl_content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CrlContent", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }
}
