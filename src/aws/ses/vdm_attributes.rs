// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SES::VdmAttributes` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SES::VdmAttributes`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-vdmattributes.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VdmAttributes(Body);

resource! { VdmAttributes "AWS::SES::VdmAttributes" }

impl VdmAttributes {
    /// `DashboardAttributes`: `DashboardAttributes`.
    #[track_caller]
    pub fn dashboard_attributes(mut self, value: impl IntoValue<DashboardAttributes>) -> Self {
        self.0.set("DashboardAttributes", value);
        self
    }

    /// `GuardianAttributes`: `GuardianAttributes`.
    #[track_caller]
    pub fn guardian_attributes(mut self, value: impl IntoValue<GuardianAttributes>) -> Self {
        self.0.set("GuardianAttributes", value);
        self
    }
}

impl Handle<VdmAttributes> {
    /// `VdmAttributesResourceId`
    #[inline]
    pub fn vdm_attributes_resource_id(&self) -> Value<String> {
        self.attribute("VdmAttributesResourceId")
    }
}

/// `DashboardAttributes` of `AWS::SES::VdmAttributes`.
#[derive(Clone, Default)]
#[must_use]
pub struct DashboardAttributes(Properties);

properties! { DashboardAttributes }

impl DashboardAttributes {
    /// `EngagementMetrics`: string, pattern `ENABLED|DISABLED`.
    #[track_caller]
    pub fn engagement_metrics(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EngagementMetrics", value);
        self
    }
}

/// `GuardianAttributes` of `AWS::SES::VdmAttributes`.
#[derive(Clone, Default)]
#[must_use]
pub struct GuardianAttributes(Properties);

properties! { GuardianAttributes }

impl GuardianAttributes {
    /// `OptimizedSharedDelivery`: string, pattern `ENABLED|DISABLED`.
    #[track_caller]
    pub fn optimized_shared_delivery(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OptimizedSharedDelivery", value);
        self
    }
}
