// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SecurityHub::HubV2` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::MapOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SecurityHub::HubV2`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-hubv2.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct HubV2(Body);

resource! { HubV2 "AWS::SecurityHub::HubV2" }

impl HubV2 {
    /// `NetworkScanning`: `NetworkScanning`.
    #[track_caller]
    pub fn network_scanning(mut self, value: impl IntoValue<NetworkScanning>) -> Self {
        self.0.set("NetworkScanning", value);
        self
    }

    /// `Tags`: map of strings, at most 50 entries.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<HubV2> {
    /// `HubV2Arn`
    #[inline]
    pub fn hub_v2_arn(&self) -> Value<String> {
        self.attribute("HubV2Arn")
    }

    /// `SubscribedAt`
    #[inline]
    pub fn subscribed_at(&self) -> Value<String> {
        self.attribute("SubscribedAt")
    }
}

/// `NetworkScanning` of `AWS::SecurityHub::HubV2`.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkScanning(Properties);

properties! { NetworkScanning }

impl NetworkScanning {
    /// `Status`: `NetworkScanningStatus`. Required.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<NetworkScanningStatus>) -> Self {
        self.0.set("Status", value);
        self
    }
}

choice! {
    /// `NetworkScanningStatus` of `AWS::SecurityHub::HubV2`.
    NetworkScanningStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}
