// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Cognito::UserPoolDomain` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Cognito::UserPoolDomain`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpooldomain.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct UserPoolDomain(Body);

resource! { UserPoolDomain "AWS::Cognito::UserPoolDomain" }

impl UserPoolDomain {
    /// `CustomDomainConfig`: `CustomDomainConfigType`.
    #[track_caller]
    pub fn custom_domain_config(mut self, value: impl IntoValue<CustomDomainConfigType>) -> Self {
        self.0.set("CustomDomainConfig", value);
        self
    }

    /// `Domain`: string, 1 to 63 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Domain", value);
        self
    }

    /// `ManagedLoginVersion`: integer.
    #[track_caller]
    pub fn managed_login_version(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ManagedLoginVersion", value);
        self
    }

    /// `Routing`: `RoutingType`.
    #[track_caller]
    pub fn routing(mut self, value: impl IntoValue<RoutingType>) -> Self {
        self.0.set("Routing", value);
        self
    }

    /// `UserPoolId`: string, 1 to 55 characters, pattern `^[\w-]+_[0-9a-zA-Z]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn user_pool_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserPoolId", value);
        self
    }
}

impl Handle<UserPoolDomain> {
    /// `CloudFrontDistribution`
    #[inline]
    pub fn cloud_front_distribution(&self) -> Value<String> {
        self.attribute("CloudFrontDistribution")
    }
}

/// `CustomDomainConfigType` of `AWS::Cognito::UserPoolDomain`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomDomainConfigType(Properties);

properties! { CustomDomainConfigType }

impl CustomDomainConfigType {
    /// `CertificateArn`: `AcmCertificateArn`, 20 to 2048 characters.
    #[track_caller]
    pub fn certificate_arn(mut self, value: impl IntoValue<format::AcmCertificateArn>) -> Self {
        self.0.set("CertificateArn", value);
        self
    }

    /// `SecurityPolicy`: `CustomDomainConfigTypeSecurityPolicy`.
    #[track_caller]
    pub fn security_policy(
        mut self,
        value: impl IntoValue<CustomDomainConfigTypeSecurityPolicy>,
    ) -> Self {
        self.0.set("SecurityPolicy", value);
        self
    }
}

choice! {
    /// `CustomDomainConfigTypeSecurityPolicy` of `AWS::Cognito::UserPoolDomain`.
    CustomDomainConfigTypeSecurityPolicy
    TLS_V1 "TLS_V1"
    TLS_V1_2_2021 "TLS_V1_2_2021"
    TLS_V1_3_2025 "TLS_V1_3_2025"
}

/// `FailoverType` of `AWS::Cognito::UserPoolDomain`.
#[derive(Clone, Default)]
#[must_use]
pub struct FailoverType(Properties);

properties! { FailoverType }

impl FailoverType {
    /// `PrimaryRoute53HealthCheckId`: string, at most 64 characters. Required.
    #[track_caller]
    pub fn primary_route53_health_check_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrimaryRoute53HealthCheckId", value);
        self
    }

    /// `SecondaryRegion`: string, 5 to 32 characters. Required.
    #[track_caller]
    pub fn secondary_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecondaryRegion", value);
        self
    }
}

/// `RoutingType` of `AWS::Cognito::UserPoolDomain`.
#[derive(Clone, Default)]
#[must_use]
pub struct RoutingType(Properties);

properties! { RoutingType }

impl RoutingType {
    /// `Failover`: `FailoverType`.
    #[track_caller]
    pub fn failover(mut self, value: impl IntoValue<FailoverType>) -> Self {
        self.0.set("Failover", value);
        self
    }
}
