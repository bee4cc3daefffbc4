// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SageMaker::ComputeQuota` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SageMaker::ComputeQuota`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-computequota.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ComputeQuota(Body);

resource! { ComputeQuota "AWS::SageMaker::ComputeQuota" }

impl ComputeQuota {
    /// `ActivationState`: `ActivationState`.
    #[track_caller]
    pub fn activation_state(mut self, value: impl IntoValue<ActivationState>) -> Self {
        self.0.set("ActivationState", value);
        self
    }

    /// `ClusterArn`: string, 20 to 256 characters, pattern `^arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn cluster_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterArn", value);
        self
    }

    /// `ComputeQuotaConfig`: `ComputeQuotaConfig`. Required.
    #[track_caller]
    pub fn compute_quota_config(mut self, value: impl IntoValue<ComputeQuotaConfig>) -> Self {
        self.0.set("ComputeQuotaConfig", value);
        self
    }

    /// `ComputeQuotaTarget`: `ComputeQuotaTarget`. Required.
    #[track_caller]
    pub fn compute_quota_target(mut self, value: impl IntoValue<ComputeQuotaTarget>) -> Self {
        self.0.set("ComputeQuotaTarget", value);
        self
    }

    /// `Description`: string, at most 1024 characters, pattern `^[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}]*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ComputeQuota> {
    /// `ComputeQuotaArn`
    #[inline]
    pub fn compute_quota_arn(&self) -> Value<String> {
        self.attribute("ComputeQuotaArn")
    }

    /// `ComputeQuotaId`
    #[inline]
    pub fn compute_quota_id(&self) -> Value<String> {
        self.attribute("ComputeQuotaId")
    }

    /// `ComputeQuotaVersion`
    #[inline]
    pub fn compute_quota_version(&self) -> Value<i64> {
        self.attribute("ComputeQuotaVersion")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `AcceleratorPartitionConfig` of `AWS::SageMaker::ComputeQuota`.
#[derive(Clone, Default)]
#[must_use]
pub struct AcceleratorPartitionConfig(Properties);

properties! { AcceleratorPartitionConfig }

impl AcceleratorPartitionConfig {
    /// `Count`: integer, 0 to 10000000. Required.
    #[track_caller]
    pub fn count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Count", value);
        self
    }

    /// `Type`: `AcceleratorPartitionConfigType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<AcceleratorPartitionConfigType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `AcceleratorPartitionConfigType` of `AWS::SageMaker::ComputeQuota`.
    AcceleratorPartitionConfigType
    MIG_1G_5GB "mig-1g.5gb"
    MIG_1G_10GB "mig-1g.10gb"
    MIG_1G_18GB "mig-1g.18gb"
    MIG_1G_20GB "mig-1g.20gb"
    MIG_1G_23GB "mig-1g.23gb"
    MIG_1G_35GB "mig-1g.35gb"
    MIG_1G_45GB "mig-1g.45gb"
    MIG_1G_47GB "mig-1g.47gb"
    MIG_2G_10GB "mig-2g.10gb"
    MIG_2G_20GB "mig-2g.20gb"
    MIG_2G_35GB "mig-2g.35gb"
    MIG_2G_45GB "mig-2g.45gb"
    MIG_2G_47GB "mig-2g.47gb"
    MIG_3G_20GB "mig-3g.20gb"
    MIG_3G_40GB "mig-3g.40gb"
    MIG_3G_71GB "mig-3g.71gb"
    MIG_3G_90GB "mig-3g.90gb"
    MIG_3G_93GB "mig-3g.93gb"
    MIG_4G_20GB "mig-4g.20gb"
    MIG_4G_40GB "mig-4g.40gb"
    MIG_4G_71GB "mig-4g.71gb"
    MIG_4G_90GB "mig-4g.90gb"
    MIG_4G_93GB "mig-4g.93gb"
    MIG_7G_40GB "mig-7g.40gb"
    MIG_7G_80GB "mig-7g.80gb"
    MIG_7G_141GB "mig-7g.141gb"
    MIG_7G_180GB "mig-7g.180gb"
    MIG_7G_186GB "mig-7g.186gb"
}

choice! {
    /// `ActivationState` of `AWS::SageMaker::ComputeQuota`.
    ActivationState
    ENABLED "Enabled"
    DISABLED "Disabled"
}

/// `ComputeQuotaConfig` of `AWS::SageMaker::ComputeQuota`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComputeQuotaConfig(Properties);

properties! { ComputeQuotaConfig }

impl ComputeQuotaConfig {
    /// `ComputeQuotaResources`: list of `ComputeQuotaResourceConfig`, at most 15 items.
    #[track_caller]
    pub fn compute_quota_resources(
        mut self,
        value: impl IntoValue<ListOf<ComputeQuotaResourceConfig>>,
    ) -> Self {
        self.0.set("ComputeQuotaResources", value);
        self
    }

    /// `PreemptTeamTasks`: `ComputeQuotaConfigPreemptTeamTasks`.
    #[track_caller]
    pub fn preempt_team_tasks(
        mut self,
        value: impl IntoValue<ComputeQuotaConfigPreemptTeamTasks>,
    ) -> Self {
        self.0.set("PreemptTeamTasks", value);
        self
    }

    /// `ResourceSharingConfig`: `ResourceSharingConfig`.
    #[track_caller]
    pub fn resource_sharing_config(mut self, value: impl IntoValue<ResourceSharingConfig>) -> Self {
        self.0.set("ResourceSharingConfig", value);
        self
    }
}

choice! {
    /// `ComputeQuotaConfigPreemptTeamTasks` of `AWS::SageMaker::ComputeQuota`.
    ComputeQuotaConfigPreemptTeamTasks
    NEVER "Never"
    LOWER_PRIORITY "LowerPriority"
}

/// `ComputeQuotaResourceConfig` of `AWS::SageMaker::ComputeQuota`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComputeQuotaResourceConfig(Properties);

properties! { ComputeQuotaResourceConfig }

impl ComputeQuotaResourceConfig {
    /// `AcceleratorPartition`: `AcceleratorPartitionConfig`.
    #[track_caller]
    pub fn accelerator_partition(
        mut self,
        value: impl IntoValue<AcceleratorPartitionConfig>,
    ) -> Self {
        self.0.set("AcceleratorPartition", value);
        self
    }

    /// `Accelerators`: integer, 0 to 10000000.
    #[track_caller]
    pub fn accelerators(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Accelerators", value);
        self
    }

    /// `Count`: integer, 0 to 10000000.
    #[track_caller]
    pub fn count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Count", value);
        self
    }

    /// `InstanceType`: `ComputeQuotaResourceConfigInstanceType`. Required.
    #[track_caller]
    pub fn instance_type(
        mut self,
        value: impl IntoValue<ComputeQuotaResourceConfigInstanceType>,
    ) -> Self {
        self.0.set("InstanceType", value);
        self
    }

    /// `MemoryInGiB`: number, 0 to 10000000.
    #[track_caller]
    pub fn memory_in_gi_b(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MemoryInGiB", value);
        self
    }

    /// `VCpu`: number, 0 to 10000000.
    #[track_caller]
    pub fn v_cpu(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("VCpu", value);
        self
    }
}

choice! {
    /// `ComputeQuotaResourceConfigInstanceType` of `AWS::SageMaker::ComputeQuota`.
    ComputeQuotaResourceConfigInstanceType
    ML_C5_12XLARGE "ml.c5.12xlarge"
    ML_C5_18XLARGE "ml.c5.18xlarge"
    ML_C5_24XLARGE "ml.c5.24xlarge"
    ML_C5_2XLARGE "ml.c5.2xlarge"
    ML_C5_4XLARGE "ml.c5.4xlarge"
    ML_C5_9XLARGE "ml.c5.9xlarge"
    ML_C5_LARGE "ml.c5.large"
    ML_C5_XLARGE "ml.c5.xlarge"
    ML_C5N_18XLARGE "ml.c5n.18xlarge"
    ML_C5N_2XLARGE "ml.c5n.2xlarge"
    ML_C5N_4XLARGE "ml.c5n.4xlarge"
    ML_C5N_9XLARGE "ml.c5n.9xlarge"
    ML_C5N_LARGE "ml.c5n.large"
    ML_C6A_12XLARGE "ml.c6a.12xlarge"
    ML_C6A_16XLARGE "ml.c6a.16xlarge"
    ML_C6A_24XLARGE "ml.c6a.24xlarge"
    ML_C6A_2XLARGE "ml.c6a.2xlarge"
    ML_C6A_32XLARGE "ml.c6a.32xlarge"
    ML_C6A_48XLARGE "ml.c6a.48xlarge"
    ML_C6A_4XLARGE "ml.c6a.4xlarge"
    ML_C6A_8XLARGE "ml.c6a.8xlarge"
    ML_C6A_LARGE "ml.c6a.large"
    ML_C6A_XLARGE "ml.c6a.xlarge"
    ML_C6G_12XLARGE "ml.c6g.12xlarge"
    ML_C6G_16XLARGE "ml.c6g.16xlarge"
    ML_C6G_2XLARGE "ml.c6g.2xlarge"
    ML_C6G_4XLARGE "ml.c6g.4xlarge"
    ML_C6G_8XLARGE "ml.c6g.8xlarge"
    ML_C6G_LARGE "ml.c6g.large"
    ML_C6G_MEDIUM "ml.c6g.medium"
    ML_C6G_XLARGE "ml.c6g.xlarge"
    ML_C6I_12XLARGE "ml.c6i.12xlarge"
    ML_C6I_16XLARGE "ml.c6i.16xlarge"
    ML_C6I_24XLARGE "ml.c6i.24xlarge"
    ML_C6I_2XLARGE "ml.c6i.2xlarge"
    ML_C6I_32XLARGE "ml.c6i.32xlarge"
    ML_C6I_4XLARGE "ml.c6i.4xlarge"
    ML_C6I_8XLARGE "ml.c6i.8xlarge"
    ML_C6I_LARGE "ml.c6i.large"
    ML_C6I_XLARGE "ml.c6i.xlarge"
    ML_C7G_12XLARGE "ml.c7g.12xlarge"
    ML_C7G_16XLARGE "ml.c7g.16xlarge"
    ML_C7G_2XLARGE "ml.c7g.2xlarge"
    ML_C7G_4XLARGE "ml.c7g.4xlarge"
    ML_C7G_8XLARGE "ml.c7g.8xlarge"
    ML_C7G_LARGE "ml.c7g.large"
    ML_C7G_MEDIUM "ml.c7g.medium"
    ML_C7G_XLARGE "ml.c7g.xlarge"
    ML_C8A_16XLARGE "ml.c8a.16xlarge"
    ML_C8G_12XLARGE "ml.c8g.12xlarge"
    ML_C8G_16XLARGE "ml.c8g.16xlarge"
    ML_C8G_24XLARGE "ml.c8g.24xlarge"
    ML_C8G_2XLARGE "ml.c8g.2xlarge"
    ML_C8G_48XLARGE "ml.c8g.48xlarge"
    ML_C8G_4XLARGE "ml.c8g.4xlarge"
    ML_C8G_8XLARGE "ml.c8g.8xlarge"
    ML_C8G_LARGE "ml.c8g.large"
    ML_C8G_MEDIUM "ml.c8g.medium"
    ML_C8G_XLARGE "ml.c8g.xlarge"
    ML_G4DN_12XLARGE "ml.g4dn.12xlarge"
    ML_G4DN_16XLARGE "ml.g4dn.16xlarge"
    ML_G4DN_2XLARGE "ml.g4dn.2xlarge"
    ML_G4DN_4XLARGE "ml.g4dn.4xlarge"
    ML_G4DN_8XLARGE "ml.g4dn.8xlarge"
    ML_G4DN_XLARGE "ml.g4dn.xlarge"
    ML_G5_12XLARGE "ml.g5.12xlarge"
    ML_G5_16XLARGE "ml.g5.16xlarge"
    ML_G5_24XLARGE "ml.g5.24xlarge"
    ML_G5_2XLARGE "ml.g5.2xlarge"
    ML_G5_48XLARGE "ml.g5.48xlarge"
    ML_G5_4XLARGE "ml.g5.4xlarge"
    ML_G5_8XLARGE "ml.g5.8xlarge"
    ML_G5_XLARGE "ml.g5.xlarge"
    ML_G6_12XLARGE "ml.g6.12xlarge"
    ML_G6_16XLARGE "ml.g6.16xlarge"
    ML_G6_24XLARGE "ml.g6.24xlarge"
    ML_G6_2XLARGE "ml.g6.2xlarge"
    ML_G6_48XLARGE "ml.g6.48xlarge"
    ML_G6_4XLARGE "ml.g6.4xlarge"
    ML_G6_8XLARGE "ml.g6.8xlarge"
    ML_G6_XLARGE "ml.g6.xlarge"
    ML_G6E_12XLARGE "ml.g6e.12xlarge"
    ML_G6E_16XLARGE "ml.g6e.16xlarge"
    ML_G6E_24XLARGE "ml.g6e.24xlarge"
    ML_G6E_2XLARGE "ml.g6e.2xlarge"
    ML_G6E_48XLARGE "ml.g6e.48xlarge"
    ML_G6E_4XLARGE "ml.g6e.4xlarge"
    ML_G6E_8XLARGE "ml.g6e.8xlarge"
    ML_G6E_XLARGE "ml.g6e.xlarge"
    ML_G7_12XLARGE "ml.g7.12xlarge"
    ML_G7_24XLARGE "ml.g7.24xlarge"
    ML_G7_2XLARGE "ml.g7.2xlarge"
    ML_G7_48XLARGE "ml.g7.48xlarge"
    ML_G7_4XLARGE "ml.g7.4xlarge"
    ML_G7_8XLARGE "ml.g7.8xlarge"
    ML_G7E_12XLARGE "ml.g7e.12xlarge"
    ML_G7E_24XLARGE "ml.g7e.24xlarge"
    ML_G7E_2XLARGE "ml.g7e.2xlarge"
    ML_G7E_48XLARGE "ml.g7e.48xlarge"
    ML_G7E_4XLARGE "ml.g7e.4xlarge"
    ML_G7E_8XLARGE "ml.g7e.8xlarge"
    ML_GR6_4XLARGE "ml.gr6.4xlarge"
    ML_GR6_8XLARGE "ml.gr6.8xlarge"
    ML_I3EN_12XLARGE "ml.i3en.12xlarge"
    ML_I3EN_24XLARGE "ml.i3en.24xlarge"
    ML_I3EN_2XLARGE "ml.i3en.2xlarge"
    ML_I3EN_3XLARGE "ml.i3en.3xlarge"
    ML_I3EN_6XLARGE "ml.i3en.6xlarge"
    ML_I3EN_LARGE "ml.i3en.large"
    ML_I3EN_XLARGE "ml.i3en.xlarge"
    ML_M5_12XLARGE "ml.m5.12xlarge"
    ML_M5_16XLARGE "ml.m5.16xlarge"
    ML_M5_24XLARGE "ml.m5.24xlarge"
    ML_M5_2XLARGE "ml.m5.2xlarge"
    ML_M5_4XLARGE "ml.m5.4xlarge"
    ML_M5_8XLARGE "ml.m5.8xlarge"
    ML_M5_LARGE "ml.m5.large"
    ML_M5_XLARGE "ml.m5.xlarge"
    ML_M6A_12XLARGE "ml.m6a.12xlarge"
    ML_M6A_16XLARGE "ml.m6a.16xlarge"
    ML_M6A_24XLARGE "ml.m6a.24xlarge"
    ML_M6A_2XLARGE "ml.m6a.2xlarge"
    ML_M6A_32XLARGE "ml.m6a.32xlarge"
    ML_M6A_48XLARGE "ml.m6a.48xlarge"
    ML_M6A_4XLARGE "ml.m6a.4xlarge"
    ML_M6A_8XLARGE "ml.m6a.8xlarge"
    ML_M6A_LARGE "ml.m6a.large"
    ML_M6A_XLARGE "ml.m6a.xlarge"
    ML_M6G_12XLARGE "ml.m6g.12xlarge"
    ML_M6G_16XLARGE "ml.m6g.16xlarge"
    ML_M6G_2XLARGE "ml.m6g.2xlarge"
    ML_M6G_4XLARGE "ml.m6g.4xlarge"
    ML_M6G_8XLARGE "ml.m6g.8xlarge"
    ML_M6G_LARGE "ml.m6g.large"
    ML_M6G_MEDIUM "ml.m6g.medium"
    ML_M6G_XLARGE "ml.m6g.xlarge"
    ML_M6I_12XLARGE "ml.m6i.12xlarge"
    ML_M6I_16XLARGE "ml.m6i.16xlarge"
    ML_M6I_24XLARGE "ml.m6i.24xlarge"
    ML_M6I_2XLARGE "ml.m6i.2xlarge"
    ML_M6I_32XLARGE "ml.m6i.32xlarge"
    ML_M6I_4XLARGE "ml.m6i.4xlarge"
    ML_M6I_8XLARGE "ml.m6i.8xlarge"
    ML_M6I_LARGE "ml.m6i.large"
    ML_M6I_XLARGE "ml.m6i.xlarge"
    ML_M7G_12XLARGE "ml.m7g.12xlarge"
    ML_M7G_16XLARGE "ml.m7g.16xlarge"
    ML_M7G_2XLARGE "ml.m7g.2xlarge"
    ML_M7G_4XLARGE "ml.m7g.4xlarge"
    ML_M7G_8XLARGE "ml.m7g.8xlarge"
    ML_M7G_LARGE "ml.m7g.large"
    ML_M7G_MEDIUM "ml.m7g.medium"
    ML_M7G_XLARGE "ml.m7g.xlarge"
    ML_M7I_12XLARGE "ml.m7i.12xlarge"
    ML_M7I_16XLARGE "ml.m7i.16xlarge"
    ML_M7I_24XLARGE "ml.m7i.24xlarge"
    ML_M7I_2XLARGE "ml.m7i.2xlarge"
    ML_M7I_48XLARGE "ml.m7i.48xlarge"
    ML_M7I_4XLARGE "ml.m7i.4xlarge"
    ML_M7I_8XLARGE "ml.m7i.8xlarge"
    ML_M7I_LARGE "ml.m7i.large"
    ML_M7I_XLARGE "ml.m7i.xlarge"
    ML_M8A_16XLARGE "ml.m8a.16xlarge"
    ML_M8G_12XLARGE "ml.m8g.12xlarge"
    ML_M8G_16XLARGE "ml.m8g.16xlarge"
    ML_M8G_24XLARGE "ml.m8g.24xlarge"
    ML_M8G_2XLARGE "ml.m8g.2xlarge"
    ML_M8G_48XLARGE "ml.m8g.48xlarge"
    ML_M8G_4XLARGE "ml.m8g.4xlarge"
    ML_M8G_8XLARGE "ml.m8g.8xlarge"
    ML_M8G_LARGE "ml.m8g.large"
    ML_M8G_MEDIUM "ml.m8g.medium"
    ML_M8G_XLARGE "ml.m8g.xlarge"
    ML_P4D_24XLARGE "ml.p4d.24xlarge"
    ML_P4DE_24XLARGE "ml.p4de.24xlarge"
    ML_P5_48XLARGE "ml.p5.48xlarge"
    ML_P5_4XLARGE "ml.p5.4xlarge"
    ML_P5E_48XLARGE "ml.p5e.48xlarge"
    ML_P5EN_48XLARGE "ml.p5en.48xlarge"
    ML_P6_B200_48XLARGE "ml.p6-b200.48xlarge"
    ML_P6_B300_48XLARGE "ml.p6-b300.48xlarge"
    ML_P6E_GB200_36XLARGE "ml.p6e-gb200.36xlarge"
    ML_R5D_16XLARGE "ml.r5d.16xlarge"
    ML_R6I_12XLARGE "ml.r6i.12xlarge"
    ML_R6I_16XLARGE "ml.r6i.16xlarge"
    ML_R6I_24XLARGE "ml.r6i.24xlarge"
    ML_R6I_2XLARGE "ml.r6i.2xlarge"
    ML_R6I_32XLARGE "ml.r6i.32xlarge"
    ML_R6I_4XLARGE "ml.r6i.4xlarge"
    ML_R6I_8XLARGE "ml.r6i.8xlarge"
    ML_R6I_LARGE "ml.r6i.large"
    ML_R6I_XLARGE "ml.r6i.xlarge"
    ML_R7I_12XLARGE "ml.r7i.12xlarge"
    ML_R7I_16XLARGE "ml.r7i.16xlarge"
    ML_R7I_24XLARGE "ml.r7i.24xlarge"
    ML_R7I_2XLARGE "ml.r7i.2xlarge"
    ML_R7I_48XLARGE "ml.r7i.48xlarge"
    ML_R7I_4XLARGE "ml.r7i.4xlarge"
    ML_R7I_8XLARGE "ml.r7i.8xlarge"
    ML_R7I_LARGE "ml.r7i.large"
    ML_R7I_XLARGE "ml.r7i.xlarge"
    ML_T3_2XLARGE "ml.t3.2xlarge"
    ML_T3_LARGE "ml.t3.large"
    ML_T3_MEDIUM "ml.t3.medium"
    ML_T3_XLARGE "ml.t3.xlarge"
    ML_TRN1_32XLARGE "ml.trn1.32xlarge"
    ML_TRN1N_32XLARGE "ml.trn1n.32xlarge"
    ML_TRN2_3XLARGE "ml.trn2.3xlarge"
    ML_TRN2_48XLARGE "ml.trn2.48xlarge"
}

/// `ComputeQuotaTarget` of `AWS::SageMaker::ComputeQuota`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComputeQuotaTarget(Properties);

properties! { ComputeQuotaTarget }

impl ComputeQuotaTarget {
    /// `FairShareWeight`: integer, 0 to 100.
    #[track_caller]
    pub fn fair_share_weight(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FairShareWeight", value);
        self
    }

    /// `TeamName`: string, pattern `^[a-z0-9]([-a-z0-9]*[a-z0-9]){0,39}?$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn team_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TeamName", value);
        self
    }
}

/// `ResourceSharingConfig` of `AWS::SageMaker::ComputeQuota`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceSharingConfig(Properties);

properties! { ResourceSharingConfig }

impl ResourceSharingConfig {
    /// `AbsoluteBorrowLimits`: list of `ComputeQuotaResourceConfig`, at most 15 items.
    #[track_caller]
    pub fn absolute_borrow_limits(
        mut self,
        value: impl IntoValue<ListOf<ComputeQuotaResourceConfig>>,
    ) -> Self {
        self.0.set("AbsoluteBorrowLimits", value);
        self
    }

    /// `BorrowLimit`: integer, 0 to 10000.
    #[track_caller]
    pub fn borrow_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BorrowLimit", value);
        self
    }

    /// `Strategy`: `ResourceSharingConfigStrategy`. Required.
    #[track_caller]
    pub fn strategy(mut self, value: impl IntoValue<ResourceSharingConfigStrategy>) -> Self {
        self.0.set("Strategy", value);
        self
    }
}

choice! {
    /// `ResourceSharingConfigStrategy` of `AWS::SageMaker::ComputeQuota`.
    ResourceSharingConfigStrategy
    LEND "Lend"
    DONT_LEND "DontLend"
    LEND_AND_BORROW "LendAndBorrow"
}

/// `Tag` of `AWS::SageMaker::ComputeQuota`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
