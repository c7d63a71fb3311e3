// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/**
 * @title Rule sets for proposals, and what each action may carry
 * @notice A proposal follows a type (its quorum, approval threshold, periods and delay) and may belong to a topic, whose
 * delegates then weigh. Both are chosen by who proposes, from what governance allows for every action of the proposal,
 * and are frozen with the type's rules when it is made: no later change reaches it.
 * @dev Type 0 is the default and consists of the governor's own settings. Topic 0 is no topic: the default delegates
 * weigh. Topics are numbers from 1 to 16, types from 0 to 15. Without a rule an action may carry type 0 and topic 0
 * alone, so that a lenient type or a topic with friendly delegates is never a proposer's free choice.
 *
 * A rule stands under (target, selector), where two kinds of call that have no selector stand under keys of their own:
 * - a text, which is a call to the zero address without value, under (address(0), 0x00000000);
 * - a payment of the chain's coins without calldata, to anybody, under (0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE,
 *   0x00000000). What else sends coins needs what both allow, this rule and its own.
 */
interface IProposalTypes {
    /// @notice A proposal type's rules.
    struct ProposalType {
        /// Seconds between a proposal and its snapshot.
        uint48 votingDelaySeconds;
        /// Seconds from the snapshot to the end of voting; 0 means that there is no such type.
        uint32 votingPeriodSeconds;
        /// Least seconds between queueing and execution; the timelock's own minimum holds in any case.
        uint32 executionDelaySeconds;
        /// Share of the supply at the snapshot that must vote For or Abstain, in basis points.
        uint16 quorumBasisPoints;
        /// Share of For among For and Against that must be exceeded, in basis points: 5,000 is the simple majority.
        uint16 approvalThresholdBasisPoints;
    }

    /// @notice What was frozen when a proposal was made.
    struct Classification {
        uint8 proposalType;
        uint8 topic;
        uint16 quorumBasisPoints;
        uint16 approvalThresholdBasisPoints;
        uint32 executionDelaySeconds;
    }

    /// @notice What an action may carry: bit n stands for topic n, or for type n.
    struct ActionRule {
        address target;
        bytes4 selector;
        uint32 topics;
        uint32 types;
    }

    /// @notice `proposalId` was made with these rules, which nothing changes any more.
    event ProposalClassified(
        uint256 indexed proposalId,
        uint8 proposalType,
        uint8 topic,
        uint16 quorumBasisPoints,
        uint16 approvalThresholdBasisPoints,
        uint32 executionDelaySeconds
    );

    /// @notice Type `id` has these rules for proposals made from now on. Of type 0, {VotingDelaySet}, {VotingPeriodSet}
    /// and {QuorumNumeratorUpdated} tell later changes of single rules.
    event ProposalTypeSet(uint8 indexed id, string name, ProposalType rules);

    /// @notice Topic `topic` goes by `name`.
    event TopicSet(uint8 indexed topic, string name);

    /// @notice Calls of `selector` on `target` may carry the topics whose bits are set.
    event TopicsAllowed(address indexed target, bytes4 indexed selector, uint32 topics);

    /// @notice Calls of `selector` on `target` may be proposed as the types whose bits are set.
    event TypesAllowed(address indexed target, bytes4 indexed selector, uint32 types);

    /// @notice There is no proposal type `id`.
    error GovernorUnknownType(uint256 id);

    /// @notice Not all of the bits `types` stand for types that exist.
    error GovernorUnknownTypes(uint256 types);

    /// @notice `topic` is not a number from 1 to `maximum`.
    error GovernorUnknownTopic(uint256 topic, uint256 maximum);

    /// @notice Not all of the bits `topics` stand for topics from 0 to 16.
    error GovernorUnknownTopics(uint256 topics);

    /// @notice A call of `selector` on `target` may not be proposed as type `proposalType`.
    error GovernorTypeNotAllowed(address target, bytes4 selector, uint8 proposalType);

    /// @notice A call of `selector` on `target` may not carry `topic`.
    error GovernorTopicNotAllowed(address target, bytes4 selector, uint8 topic);

    /// @notice An approval threshold of `basisPoints` is below the simple majority or can never be exceeded.
    error GovernorInvalidApprovalThreshold(uint256 basisPoints);

    /**
     * @notice Proposes as {IGovernor-propose} does, under a type and a topic.
     * @dev The id is hashed from the actions and the text alone. A text that ends in `#proposer=0x…` can be submitted
     * by nobody else, so nobody else can choose its type and topic either. Reverts as {IGovernor-propose}, and with
     * {GovernorUnknownType}, {GovernorTypeNotAllowed} or {GovernorTopicNotAllowed}.
     */
    function propose(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        string memory description,
        uint8 proposalType,
        uint8 topic
    ) external returns (uint256 proposalId);

    /// @notice Sets the rules of type `id` for proposals made from now on, and its name for readers.
    function setProposalType(uint8 id, string memory name, ProposalType memory rules) external;

    /// @notice Gives `topic` its name for readers.
    function setTopic(uint8 topic, string memory name) external;

    /// @notice Says what an action may carry. Without any topic, or any type, it may again carry topic 0, or type 0.
    function setActionRule(address target, bytes4 selector, uint32 topics, uint32 types) external;

    /// @notice The rules of type `id`, all zero when there is none.
    function proposalTypeOf(uint8 id) external view returns (ProposalType memory);

    /// @notice What was frozen when `proposalId` was made, all zero when there is no such proposal.
    function proposalClassification(uint256 proposalId) external view returns (Classification memory);

    /// @notice Voting power that must vote For or Abstain on `proposalId`, in token units; past its snapshot only.
    function proposalQuorum(uint256 proposalId) external view returns (uint256);

    /// @notice The topics that calls of `selector` on `target` may carry, a bit each.
    function topicsAllowed(address target, bytes4 selector) external view returns (uint32);

    /// @notice The types as which calls of `selector` on `target` may be proposed, a bit each.
    function typesAllowed(address target, bytes4 selector) external view returns (uint32);
}
