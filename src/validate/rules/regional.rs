//! Rules about what AWS offers in some regions only: instance types and the like.

use super::Rule;
use super::question::regional;

pub(super) const RULES: &[Rule] = &[
    regional(
        "E3617",
        "aws_managedblockchain_node/nodeconfiguration_instancetype_enum",
        "Managed Blockchain does not offer it",
        &["Resources/AWS::ManagedBlockchain::Node/Properties/NodeConfiguration/InstanceType"],
    ),
    regional(
        "E3620",
        "aws_docdb_dbinstance/dbinstanceclass_enum",
        "DocumentDB does not offer it",
        &["Resources/AWS::DocDB::DBInstance/Properties/DBInstanceClass"],
    ),
    regional(
        "E3621",
        "aws_appstream_fleet/instancetype_enum",
        "AppStream does not offer it",
        &["Resources/AWS::AppStream::Fleet/Properties/InstanceType"],
    ),
    regional(
        "E3628",
        "aws_ec2_instance/instancetype_enum",
        "EC2 does not offer it",
        &[
            "Resources/AWS::EC2::CapacityReservationFleet/Properties/InstanceTypeSpecifications/*/InstanceType",
            "Resources/AWS::EC2::EC2Fleet/Properties/LaunchTemplateConfigs/*/Overrides/*/InstanceType",
            "Resources/AWS::EC2::Instance/Properties/InstanceType",
            "Resources/AWS::EC2::LaunchTemplate/Properties/LaunchTemplateData/InstanceType",
            "Resources/AWS::GameLift::GameServerGroup/Properties/InstanceDefinitions/*/InstanceType",
        ],
    ),
    regional(
        "E3635",
        "aws_neptune_dbinstance/dbinstanceclass_enum",
        "Neptune does not offer it",
        &["Resources/AWS::Neptune::DBInstance/Properties/DBInstanceClass"],
    ),
    regional(
        "E3640",
        "aws_sagemaker_processing/instancetype_enum",
        "SageMaker does not offer it for processing",
        &[
            "Resources/AWS::SageMaker::DataQualityJobDefinition/Properties/JobResources/ClusterConfig/InstanceType",
            "Resources/AWS::SageMaker::ModelBiasJobDefinition/Properties/JobResources/ClusterConfig/InstanceType",
            "Resources/AWS::SageMaker::ModelExplainabilityJobDefinition/Properties/JobResources/ClusterConfig/InstanceType",
            "Resources/AWS::SageMaker::ModelQualityJobDefinition/Properties/JobResources/ClusterConfig/InstanceType",
            "Resources/AWS::SageMaker::MonitoringSchedule/Properties/MonitoringScheduleConfig/MonitoringJobDefinition/MonitoringResources/ClusterConfig/InstanceType",
        ],
    ),
    regional(
        "E3641",
        "aws_gamelift_fleet/ec2instancetype_enum",
        "GameLift does not offer it",
        &["Resources/AWS::GameLift::Fleet/Properties/EC2InstanceType"],
    ),
    regional(
        "E3642",
        "aws_sagemaker_hosting/instancetype_enum",
        "SageMaker does not offer it for hosting",
        &[
            "Resources/AWS::SageMaker::InferenceExperiment/Properties/ModelVariants/*/InfrastructureConfig/RealTimeInferenceConfig/InstanceType",
        ],
    ),
    regional(
        "E3643",
        "aws_sagemaker_transform/instancetype_enum",
        "SageMaker does not offer it for batch transforms",
        &[
            "Resources/AWS::SageMaker::ModelPackage/Properties/ValidationSpecification/ValidationProfiles/*/TransformJobDefinition/TransformResources/InstanceType",
        ],
    ),
    regional(
        "E3644",
        "aws_sagemaker_cluster/instancetype_enum",
        "SageMaker does not offer it for clusters",
        &[
            "Resources/AWS::SageMaker::Cluster/Properties/InstanceGroups/*/InstanceType",
            "Resources/AWS::SageMaker::Cluster/Properties/RestrictedInstanceGroups/*/InstanceType",
        ],
    ),
    regional(
        "E3647",
        "aws_elasticache_cachecluster/cachenodetype_enum",
        "ElastiCache does not offer it",
        &["Resources/AWS::ElastiCache::CacheCluster/Properties/CacheNodeType"],
    ),
    regional(
        "E3652",
        "aws_elasticsearch_domain/elasticsearchclusterconfig_instancetype_enum",
        "Elasticsearch does not offer it",
        &[
            "Resources/AWS::Elasticsearch::Domain/Properties/ElasticsearchClusterConfig/InstanceType",
        ],
    ),
    regional(
        "E3653",
        "aws_opensearchservice_domain/clusterconfig_instancetype_enum",
        "OpenSearch does not offer it",
        &["Resources/AWS::OpenSearchService::Domain/Properties/ClusterConfig/InstanceType"],
    ),
    regional(
        "E3667",
        "aws_redshift_cluster/nodetype_enum",
        "Redshift does not offer it",
        &["Resources/AWS::Redshift::Cluster/Properties/NodeType"],
    ),
    regional(
        "E3670",
        "aws_amazonmq_broker/instancetype_enum",
        "Amazon MQ does not offer it",
        &["Resources/AWS::AmazonMQ::Broker/Properties/HostInstanceType"],
    ),
    regional(
        "E3672",
        "aws_dax_cluster/nodetype_enum",
        "DAX does not offer it",
        &["Resources/AWS::DAX::Cluster/Properties/NodeType"],
    ),
    regional(
        "E3675",
        "aws_emr_cluster/instancetypeconfig_instancetype_enum",
        "EMR does not offer it",
        &[
            "Resources/AWS::EMR::Cluster/Properties/Instances/CoreInstanceFleet/InstanceTypeConfigs/*/InstanceType",
            "Resources/AWS::EMR::Cluster/Properties/Instances/CoreInstanceGroup/InstanceType",
            "Resources/AWS::EMR::Cluster/Properties/Instances/TaskInstanceFleets/*/InstanceTypeConfigs/*/InstanceType",
            "Resources/AWS::EMR::Cluster/Properties/Instances/TaskInstanceGroups/*/InstanceType",
        ],
    ),
    regional(
        "E3694",
        "aws_rds_dbcluster/dbclusterinstanceclass_enum",
        "RDS does not offer this class for the engine of the cluster",
        &["Resources/AWS::RDS::DBCluster/Properties"],
    )
    .literally(),
];
