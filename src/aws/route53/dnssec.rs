// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53::DNSSEC` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::Route53::DNSSEC`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-dnssec.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DNSSEC(Body);

resource! { DNSSEC "AWS::Route53::DNSSEC" }

impl DNSSEC {
    /// `HostedZoneId`: string, pattern `^[A-Z0-9]{1,32}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn hosted_zone_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HostedZoneId", value);
        self
    }
}
