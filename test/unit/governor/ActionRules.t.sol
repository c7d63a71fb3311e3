// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IProposalTypes} from "../../../contracts/governor/IProposalTypes.sol";
import {MandateGovernor} from "../../../contracts/governor/MandateGovernor.sol";
import {GovernorTest} from "../../support/GovernorTest.sol";
import {Proposal, Proposals} from "../../support/Proposal.sol";

contract ActionRulesTest is GovernorTest {
    uint8 private constant _LAST_TOPIC = 16;

    function setUp() public override {
        super.setUp();
        _everybodyDelegatesToThemselves();
    }

    function test_AnActionCarriesTheTopicsItIsAllowed() public {
        uint256 proposalId = _proposes(alice, _payment(), STANDARD, TREASURY);
        assertEq(governor.proposalClassification(proposalId).topic, TREASURY);
        assertEq(governor.topicsAllowed(address(token), IERC20.transfer.selector), _bits(DEFAULT) | _bits(TREASURY));
        assertEq(governor.typesAllowed(address(token), IERC20.transfer.selector), _bits(STANDARD) | _bits(LARGE));
    }

    function testFuzz_RevertWhen_AnActionIsNotAllowedTheTopic(uint8 topic) public {
        vm.assume(topic != DEFAULT && topic != TREASURY);
        _expectTopicNotAllowed(address(token), IERC20.transfer.selector, topic);
        _proposes(alice, _payment(), STANDARD, topic);
    }

    function testFuzz_RevertWhen_AnActionWithoutARuleCarriesATopic(
        address target,
        bytes4 selector,
        uint8 topic
    ) public {
        vm.assume(target != address(0) && target != address(token) && target != address(governor) && topic != 0);
        assertEq(governor.topicsAllowed(target, selector), 1);
        assertEq(governor.typesAllowed(target, selector), 1);
        Proposal memory call = Proposals.contractCall(target, abi.encodePacked(selector));
        _expectTopicNotAllowed(target, selector, topic);
        _proposes(alice, call, STANDARD, topic);
        _expectTypeNotAllowed(target, selector, LARGE);
        _proposes(alice, call, LARGE, DEFAULT);
        alice.proposes(call);
    }

    /// @dev One action that may not carry it is enough.
    function test_RevertWhen_OneOfSeveralActionsIsNotAllowedTheTopic() public {
        Proposal memory both = _payment().and(Proposals.contractCall(address(token), hex"12345678"));
        _expectTopicNotAllowed(address(token), hex"12345678", TREASURY);
        _proposes(alice, both, STANDARD, TREASURY);
        alice.proposes(both);
    }

    /// @dev A rule may leave out topic 0, so that what concerns the protocol is decided by the protocol's delegates.
    function test_RevertWhen_AnActionMustCarryATopicAndCarriesNone() public {
        Proposal memory period = Proposals.contractCall(
            address(governor),
            abi.encodeCall(governor.setVotingPeriod, (9 days))
        );
        _expectTopicNotAllowed(address(governor), governor.setVotingPeriod.selector, DEFAULT);
        alice.proposes(period);
        _proposes(alice, period, STANDARD, PROTOCOL);
    }

    function test_ATextMayCarryANoteAndEveryTopic() public {
        for (uint8 topic = 0; topic <= _LAST_TOPIC; ++topic) {
            Proposal memory text = Proposals.action(address(0), 0, abi.encode("Note", topic), "# Text");
            _proposes(alice, text, CHECK, topic);
        }
    }

    /// @dev Coins sent to the zero address are burnt: a payment, and no text.
    function test_RevertWhen_ATextSendsCoins() public {
        _expectTypeNotAllowed(COINS, 0, CHECK);
        _proposes(alice, Proposals.action(address(0), 1, "Note", "# Text"), CHECK, DEFAULT);
    }

    function test_PaymentsOfCoinsHaveOneRuleWhoeverReceivesThem() public {
        Proposal memory payment = Proposals.ethTransfer(carol.account, 1 ether);
        _expectTopicNotAllowed(COINS, 0, TREASURY);
        _proposes(alice, payment, STANDARD, TREASURY);
        _rule(COINS, 0, _bits(TREASURY), _bits(LARGE));
        _proposes(alice, payment, LARGE, TREASURY);
        _expectTypeNotAllowed(COINS, 0, STANDARD);
        alice.proposes(Proposals.ethTransfer(dave.account, 1));
    }

    /// @dev A byte of calldata makes a call of a payment, which must not lead around the rule for payments.
    function test_RevertWhen_CoinsLeaveWithACallAgainstTheRuleForPayments() public {
        _rule(COINS, 0, _bits(TREASURY), _bits(LARGE));
        _expectTypeNotAllowed(COINS, 0, STANDARD);
        alice.proposes(Proposals.action(carol.account, 1 ether, hex"00", "# Pay in ether"));
    }

    function test_RevertWhen_ACallOfALenientTypeCarriesCoins() public {
        _rule(carol.account, 0x12345678, _bits(DEFAULT), _bits(STANDARD) | _bits(CHECK));
        _proposes(alice, Proposals.action(carol.account, 0, hex"12345678", "# Call"), CHECK, DEFAULT);
        _expectTypeNotAllowed(COINS, 0, CHECK);
        _proposes(alice, Proposals.action(carol.account, 1, hex"12345678", "# Call"), CHECK, DEFAULT);
    }

    function test_ACallWithCoinsCarriesWhatItsRuleAndThatForPaymentsAllow() public {
        _rule(COINS, 0, _bits(DEFAULT) | _bits(TREASURY), _bits(STANDARD) | _bits(LARGE));
        _rule(carol.account, 0x12345678, _bits(TREASURY) | _bits(PROTOCOL), _bits(LARGE));
        Proposal memory call = Proposals.action(carol.account, 1, hex"12345678", "# Call");
        _expectTopicNotAllowed(COINS, 0, PROTOCOL);
        _proposes(alice, call, LARGE, PROTOCOL);
        _expectTypeNotAllowed(carol.account, 0x12345678, STANDARD);
        _proposes(alice, call, STANDARD, TREASURY);
        _proposes(alice, call, LARGE, TREASURY);
    }

    /// @dev Less than a selector reaches a contract's fallback, whatever the bytes are a beginning of.
    function test_LessThanASelectorIsNoSelector() public {
        _rule(address(token), 0xa9059c00, _bits(TREASURY), _bits(STANDARD));
        _expectTopicNotAllowed(address(token), 0, TREASURY);
        _proposes(alice, Proposals.contractCall(address(token), hex"a9059c"), STANDARD, TREASURY);
    }

    function test_TheDaoChangesARuleForLaterProposals() public {
        uint256 earlier = _proposes(alice, _payment(), STANDARD, TREASURY);
        _rule(address(token), IERC20.transfer.selector, _bits(PROTOCOL), _bits(LARGE));
        _expectTypeNotAllowed(address(token), IERC20.transfer.selector, STANDARD);
        _proposes(alice, Proposals.tokenTransfer(token, bob.account, 1), STANDARD, TREASURY);
        assertEq(governor.proposalClassification(earlier).topic, TREASURY);
    }

    function test_WithoutBitsARuleIsTakenBack() public {
        _rule(address(token), IERC20.transfer.selector, 0, 0);
        assertEq(governor.topicsAllowed(address(token), IERC20.transfer.selector), 1);
        assertEq(governor.typesAllowed(address(token), IERC20.transfer.selector), 1);
    }

    function test_TheDaoNamesATopic() public {
        bytes memory call = abi.encodeCall(governor.setTopic, (PROTOCOL, "Protocol"));
        Proposal memory proposal = Proposals.contractCall(address(governor), call);
        _passes(proposal);
        _queue(proposal);
        _wait(TIMELOCK_DELAY);
        vm.expectEmit(address(governor));
        emit IProposalTypes.TopicSet(PROTOCOL, "Protocol");
        _execute(proposal);
    }

    function test_RevertWhen_ATopicIsUnknown() public {
        bytes memory reason = abi.encodeWithSelector(IProposalTypes.GovernorUnknownTopic.selector, 17, 16);
        _expectRefused(abi.encodeCall(governor.setTopic, (17, "")), reason);
        reason = abi.encodeWithSelector(IProposalTypes.GovernorUnknownTopic.selector, 0, 16);
        _expectRefused(abi.encodeCall(governor.setTopic, (0, "")), reason);
        reason = abi.encodeWithSelector(IProposalTypes.GovernorUnknownTopics.selector, 1 << 17);
        _expectRefused(abi.encodeCall(governor.setActionRule, (COINS, 0, 1 << 17, 1)), reason);
    }

    /// @dev Else an action could be left without any type that exists, and never be proposed again.
    function test_RevertWhen_ARuleNamesATypeThatDoesNotExist() public {
        bytes memory reason = abi.encodeWithSelector(IProposalTypes.GovernorUnknownTypes.selector, 8);
        _expectRefused(abi.encodeCall(governor.setActionRule, (COINS, 0, 1, 8)), reason);
    }

    function testFuzz_RevertWhen_AnybodyButTheTreasurySetsThem(address caller) public {
        vm.assume(caller != address(treasury));
        bytes[3] memory calls = [
            abi.encodeCall(governor.setActionRule, (COINS, 0, 1, 1)),
            abi.encodeCall(governor.setTopic, (1, "")),
            abi.encodeCall(governor.setProposalType, (1, "", _largeRules()))
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(caller);
            (bool success, bytes memory reason) = address(governor).call(calls[i]);
            assertFalse(success);
            assertEq(reason, abi.encodeWithSelector(IGovernor.GovernorOnlyExecutor.selector, caller));
        }
    }

    function test_RevertWhen_DeployedWithARuleForAnUnknownType() public {
        MandateGovernor.Parameters memory parameters = _parameters();
        parameters.rules[0].types = 1 << 5;
        vm.expectRevert(abi.encodeWithSelector(IProposalTypes.GovernorUnknownTypes.selector, 1 << 5));
        _deployGovernor(parameters);
    }

    function _rule(address target, bytes4 selector, uint32 topics, uint32 types) private {
        bytes memory call = abi.encodeCall(governor.setActionRule, (target, selector, topics, types));
        Proposal memory proposal = Proposals.contractCall(address(governor), call);
        _passes(proposal);
        _queue(proposal);
        _wait(TIMELOCK_DELAY);
        vm.expectEmit(address(governor));
        emit IProposalTypes.TopicsAllowed(target, selector, topics);
        vm.expectEmit(address(governor));
        emit IProposalTypes.TypesAllowed(target, selector, types);
        _execute(proposal);
    }

    function _expectRefused(bytes memory call, bytes memory reason) private {
        Proposal memory proposal = Proposals.contractCall(address(governor), call);
        _passes(proposal);
        _queue(proposal);
        _wait(TIMELOCK_DELAY);
        vm.expectRevert(reason);
        _execute(proposal);
    }

    function _expectTopicNotAllowed(address target, bytes4 selector, uint8 topic) private {
        vm.expectRevert(
            abi.encodeWithSelector(IProposalTypes.GovernorTopicNotAllowed.selector, target, selector, topic)
        );
    }

    function _expectTypeNotAllowed(address target, bytes4 selector, uint8 proposalType) private {
        vm.expectRevert(
            abi.encodeWithSelector(IProposalTypes.GovernorTypeNotAllowed.selector, target, selector, proposalType)
        );
    }
}
